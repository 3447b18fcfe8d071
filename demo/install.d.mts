/** Types of `install.mjs`. */
export declare function packagesMatch(folder: string): boolean;
