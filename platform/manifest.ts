/** The parts of the extension's manifest that WXT does not derive from the entrypoints. */

/**
 * What the extension's own pages and its background may load. `connect-src 'none'`: the browser itself sees to it
 * that nothing is sent anywhere.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** `matches` are the patterns of the sites that Takt knows; `firefox` leaves out what that browser does not know. */
export function manifest(firefox: boolean, matches: string[]) {
  return {
    name: 'Takt',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    // The same patterns twice: for the watcher, and for the script that it asks the background to put in.
    host_permissions: matches,
    content_scripts: [{ matches, js: ['watcher.js'], run_at: 'document_start' as const }],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+T' } } },
    action: { default_title: '__MSG_actionTitle__' },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        // The panel may be opened by one click on any site, so any site may show it; a page that
        // frames it by itself gets an empty panel, since it cannot know the token of a composer.
        matches: ['<all_urls>'],
        ...(firefox ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(firefox && {
      browser_specific_settings: {
        gecko: {
          id: 'takt@takt.example',
          // 146 is the first that draws text-decoration in ::highlight.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  };
}
