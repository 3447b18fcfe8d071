/** What a site says for a moment when something was posted, or was not. */
import type { Post } from './posts.ts';
import { useMarks, usePage } from './skin.ts';

/** Shown instead of a post where the address says `?fails`: what a site's server may answer. */
export function Failure() {
  const { mark } = useMarks();
  return (
    <div role="alert" {...mark('toast', 'toast')}>
      Noe gikk galt. Innlegget er ikke publisert.
    </div>
  );
}

export function Toast({ post }: { post: Post }) {
  const { path } = usePage();
  const { mark } = useMarks(post);
  return (
    <div role="status" {...mark('toast', 'toast')}>
      <span>Innlegget er publisert.</span>
      <a href={path(post)} {...mark('toast-link')}>
        Vis
      </a>
    </div>
  );
}
