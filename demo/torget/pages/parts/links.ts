/** Keeps the person logged in as the same account when a link is followed: addresses of posts do not name it. */
export function keepAccount(): void {
  const as = new URLSearchParams(location.search).get('as');
  if (!as) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin || event.ctrlKey || event.metaKey) return;
    if (link.matches('[data-torget="switch"]')) return;
    event.preventDefault();
    const address = new URL(link.href);
    address.searchParams.set('as', as);
    location.assign(address);
  });
}
