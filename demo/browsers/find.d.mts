/** Types of `find.mjs`. */
export type BrowserName = 'chromium' | 'firefox';

export interface KnownBrowser {
  title: string;
  variable: string;
  package: string;
  commands: string[];
  paths: string[];
}

type Environment = Record<string, string | undefined>;

export declare const browsers: Record<BrowserName, KnownBrowser>;
export declare function findBrowser(name: BrowserName, environment?: Environment): string | null;
export declare function missingBrowser(name: BrowserName, environment?: Environment): string;
export declare function needBrowser(name: BrowserName, environment?: Environment): string;
