/** Words as a pattern that finds just them: "U.S." → U\.S\. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
