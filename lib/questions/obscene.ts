const words = /fuck|shit\b|bitch|cocksuck|\bcunt|nigg[ae]|asshole|pussy|threesome|\bqueers?\b|\bfag(?:got)?s?\b|\btrann(?:y|ies)\b|\bkikes?\b|\bsex(?:ual)?(?:ly)? (?:act|fantas|encounter|favor)|masturbat|\bsemen\b/i;
const masked = /\*\*(?<=\p{L}\*\*)|--(?<=(?<!\p{L})\p{L}--)(?! )/u;

/** What no teacher puts before a class, spelled out or masked: "that f***ing wall", "the old c---". */
export const isObscene = (text: string): boolean => words.test(text) || masked.test(text);
