/** The posts of this page. New ones live in the tab's session storage, so that a permalink shows them too. */
import { useSyncExternalStore } from 'react';
import type { Account } from '../../accounts.ts';
import { seeds } from './seeds.ts';

export interface Post {
  id: string;
  author: Account;
  text: string;
  /** Id of the post that this one answers, or null. */
  answers: string | null;
  /** ISO 8601. */
  at: string;
  likes: number;
  liked: boolean;
}

const key = 'torget-posts';
const stored: Post[] = JSON.parse(sessionStorage.getItem(key) ?? '[]');
const watchers = new Set<() => void>();
let posts: readonly Post[] = [...stored, ...seeds];
let count = 0;

function set(next: readonly Post[]) {
  posts = next;
  const own = posts.filter(({ id }) => !seeds.some((seed) => seed.id === id));
  sessionStorage.setItem(key, JSON.stringify(own));
  for (const tell of watchers) tell();
}

function watch(tell: () => void) {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** Everything that was posted, newest first. */
export const allPosts = () => posts;
export const usePosts = () => useSyncExternalStore(watch, allPosts);

/** Publishes a text and returns the post. */
export function publish(text: string, author: Account, answers: string | null): Post {
  count += 1;
  const now = new Date();
  const id = `${now.getTime()}${String(count).padStart(4, '0')}`;
  const post = { id, author, text, answers, at: now.toISOString(), likes: 0, liked: false };
  set([post, ...posts]);
  return post;
}

/** Likes a post, or takes the like back. */
export function like(id: string): void {
  const turn = (post: Post) => ({
    ...post,
    liked: !post.liked,
    likes: post.likes + (post.liked ? -1 : 1),
  });
  set(posts.map((post) => (post.id === id ? turn(post) : post)));
}

/** The post that starts the conversation that `post` is part of. */
export function firstOf(post: Post): Post {
  const answered = posts.find(({ id }) => id === post.answers);
  return answered ? firstOf(answered) : post;
}

/** Answers to a post, oldest first. */
export const answersTo = (id: string): Post[] =>
  posts.filter((post) => post.answers === id).reverse();
