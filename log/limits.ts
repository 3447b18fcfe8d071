/** What one entry can hold. No site goes near any of them. Texts and addresses in UTF-16 code units. */
export const textLimit = 1_000_000;
export const addressLimit = 4096;
/** Findings, and masked spans. */
export const listLimit = 10_000;
