/** Writing systems that name a language, or a few told apart by letters of their own. */
const scripts: [shape: RegExp, name: (letters: string) => string][] = [
  [/\p{Script=Arabic}/gu, (letters) => (/[ٹڈڑےں]/.test(letters) ? 'Urdu' : share(letters, /[پچژگکی]/g) > 0.02 ? 'Persian' : 'Arabic')],
  [/\p{Script=Cyrillic}/gu, (letters) => (/[іїєґ]/i.test(letters) ? 'Ukrainian' : /[ђћџљњј]/i.test(letters) ? 'Serbian' : /[ыэё]/i.test(letters) ? 'Russian' : 'Bulgarian')],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, (letters) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letters) ? 'Japanese' : 'Chinese')],
  [/\p{Script=Hangul}/gu, () => 'Korean'],
  [/\p{Script=Hebrew}/gu, () => 'Hebrew'],
  [/\p{Script=Greek}/gu, () => 'Greek'],
  [/\p{Script=Devanagari}/gu, () => 'Hindi'],
  [/\p{Script=Bengali}/gu, () => 'Bengali'],
  [/\p{Script=Thai}/gu, () => 'Thai'],
  [/\p{Script=Armenian}/gu, () => 'Armenian'],
  [/\p{Script=Georgian}/gu, () => 'Georgian'],
];

const words = (list: string): Set<string> => new Set(list.split(' '));
/** The commonest short words of languages written with Latin letters; words that English shares are left out. */
const stopWords: [name: string, list: Set<string>][] = [
  ['English', words('the of and to in that is was for on with as by at from it his her he she they their have has had were be been but not this which are an who said or its will would i we you my our your do did if so what')],
  ['French', words('le la les des du de et en un une est que qui dans pour sur pas au aux avec par ce cette ne se il elle ils sont été son sa ses plus ont mais')],
  ['Spanish', words('el la los las de del y en un una es que por para con no se al lo su sus más como pero fue ha este esta son entre')],
  ['German', words('der die das und den dem des ein eine einen einem ist im zu mit von für auf nicht sich auch es als an bei aus nach wird hat sie er dass wurde')],
  ['Italian', words('il lo la gli le di del della dei delle che è e in un una per con non si da dal al sono ha anche come più nel nella alla')],
  ['Portuguese', words('o os as de do da dos das e em um uma que não para com por se no na nos nas ao mais como foi é são pelo pela')],
  ['Dutch', words('de het een en van dat die te op zijn voor met niet aan er om ook als bij naar uit maar heeft worden door wordt nog')],
  ['Swedish', words('och att det som en ett av för på är med den till inte om har de var från kan han vi men sig')],
  ['Danish', words('og at det er en til af den på for med ikke der har som et fra vi han men kan blev')],
  ['Polish', words('i w na z się że do nie to jest o jak po za od przez ale są był które oraz dla')],
  ['Turkish', words('ve bir bu da de için ile olarak çok daha olan gibi ne ise kadar sonra dedi oldu')],
  ['Indonesian', words('yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena tersebut oleh ada')],
  ['Romanian', words('și în de la cu pe care nu o un din că a este pentru sau mai fost au')],
  ['Czech', words('a v se na je že s z do o to i ve pro jako by po ale za od které')],
  ['Finnish', words('ja on ei se että hän oli ovat mutta myös joka kun niin tai sen')],
  ['Hungarian', words('a az és hogy nem is egy azt ez meg volt van de el csak')],
  ['Vietnamese', words('và của là có trong cho các được không một với những người này đã')],
];

/** How many letters of Latin script a text of words must hold before its language can be told. */
const enoughWords = 12;

/** The language that a text seems to be in: "English", "Persian" …; null when it cannot be told. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  for (const [shape, name] of scripts) {
    const own = sample.match(shape);
    if (own && own.length / letters > 0.4) return name(own.join(''));
  }
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (tokens.length < enoughWords) return null;
  const shares = stopWords.map(([name, list]) => ({ name, share: tokens.filter((token) => list.has(token)).length / tokens.length }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= 0.12 ? best.name : null;
}

function share(letters: string, shape: RegExp): number {
  return (letters.match(shape)?.length ?? 0) / letters.length;
}
