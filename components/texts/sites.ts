/** How people write the names of the sites; the same in every language. */
const names: Partial<Record<string, string>> = {
  blogger: 'Blogger',
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  ghost: 'Ghost',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  reddit: 'Reddit',
  threads: 'Threads',
  tiktok: 'TikTok',
  wordpress: 'WordPress',
  x: 'X',
  youtube: 'YouTube',
};

/** The name of a logged site; an id that is not known here is shown as it stands. */
export function siteName(id: string): string {
  return names[id] ?? id;
}
