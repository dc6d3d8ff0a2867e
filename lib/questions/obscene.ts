/** What no teacher puts before a class, spelled out or masked: "the old c---" and "that f***ing wall" as well. */
export const obscene = /fuck|shit\b|bitch|cocksuck|\bcunt|nigg[ae]|asshole|pussy|threesome|\bqueers?\b|\bfag(?:got)?s?\b|\btrann(?:y|ies)\b|\bkikes?\b|\bsex(?:ual)?(?:ly)? (?:act|fantas|encounter|favor)|masturbat|\bsemen\b|\p{L}\*{2,}|(?<!\p{L})\p{L}-{2,}(?=\p{L}|\W)/iu;
