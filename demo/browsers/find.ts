/** The typed face of `find.mjs`. */
export { type BrowserName, findBrowser, missingBrowser, needBrowser } from './find.mjs';
