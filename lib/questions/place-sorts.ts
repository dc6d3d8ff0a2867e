const list = (names: string) => names.split(',').map((name) => name.trim());

/** Members and observers of the United Nations and a few more, the fifty states, and cities that the news is written from, by hand; names of two sorts are left out. */
const countries = new Set(list(`Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium, Bolivia, Bosnia, Botswana, Brazil, Bulgaria, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Denmark, Ecuador, Egypt, Eritrea, Estonia, Ethiopia, Finland, France, Georgia, Germany, Ghana, Greece, Guatemala, Guinea, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kuwait, Latvia, Lebanon, Liberia, Libya, Lithuania, Malaysia, Mali, Malta, Mexico, Moldova, Mongolia, Montenegro, Morocco, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, Norway, Oman, Pakistan, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Senegal, Serbia, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania, Thailand, Tunisia, Turkey, Uganda, Ukraine, Uruguay, Uzbekistan, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe`));
const states = new Set(list(`Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming`));
const cities = new Set(list(`Aleppo, Amman, Amsterdam, Ankara, Athens, Atlanta, Baghdad, Baltimore, Bangkok, Beijing, Beirut, Benghazi, Berlin, Boston, Brussels, Budapest, Buenos Aires, Cairo, Chicago, Cincinnati, Cleveland, Columbus, Copenhagen, Dallas, Damascus, Delhi, Denver, Detroit, Doha, Dubai, Dublin, Edinburgh, Geneva, Hamburg, Helsinki, Houston, Indianapolis, Islamabad, Istanbul, Jakarta, Jerusalem, Kabul, Kiev, Kyiv, Lagos, Las Vegas, Lisbon, London, Los Angeles, Madrid, Manchester, Manila, Miami, Milan, Milwaukee, Minneapolis, Montreal, Moscow, Mumbai, Munich, Nairobi, Nashville, New Delhi, New Orleans, New York, Nicosia, Orlando, Oslo, Ottawa, Paris, Philadelphia, Phoenix, Pittsburgh, Prague, Riga, Riyadh, Rome, San Diego, San Francisco, San Jose, Seattle, Seoul, Shanghai, St. Louis, Stockholm, Sydney, Tallinn, Tampa, Tehran, Tel Aviv, Tokyo, Toronto, Vienna, Vilnius, Warsaw, Washington, Zurich`));

export type PlaceSort = 'country' | 'state' | 'city';

/** Whether a place is a country, a state of the United States or a city: none lies within another of its sort. Null when it is not known. */
export function placeSort(name: string): PlaceSort | null {
  // A country and a state; New York and Washington are mostly the cities.
  if (name === 'Georgia') return null;
  return countries.has(name) ? 'country' : states.has(name) ? 'state' : cities.has(name) ? 'city' : null;
}

/** Where else something might be said, of the same sort. */
export const likelyPlaces: Record<PlaceSort, string[]> = {
  country: list('Switzerland, Austria, Egypt, Japan, Canada, Norway, Brazil, Kenya'),
  state: list('Ohio, Florida, Texas, Oregon, Virginia, Illinois, Nevada, Maine'),
  city: list('Geneva, Vienna, Brussels, London, Berlin, Moscow, Cairo, Tokyo'),
};

/** Countries, states and cities that lie, or are spoken of, together: beside one of them another is a fair choice. */
const regions = [
  'Egypt, Jordan, Lebanon, Qatar, Oman, Bahrain, Kuwait, Iraq, Syria, Iran, Israel, Saudi Arabia, Yemen, Turkey, Libya, Tunisia',
  'Afghanistan, Pakistan, Iraq, Syria, Yemen, Somalia, Libya, Vietnam',
  'Russia, China, Iran, North Korea, Syria, Venezuela, Turkey, Cuba',
  'Russia, Ukraine, Belarus, Poland, Moldova, Latvia, Lithuania, Estonia, Romania, Kazakhstan, Turkey',
  'France, Germany, Italy, Spain, Belgium, Netherlands, Switzerland, Austria, Norway, Sweden, Denmark, Finland, Ireland, Portugal, Greece, Poland',
  'China, Japan, South Korea, North Korea, Vietnam, Taiwan, India, Thailand, Singapore, Malaysia, Indonesia, Philippines, Pakistan, Nepal, Myanmar',
  'Kenya, Uganda, Tanzania, Zambia, Zimbabwe, Botswana, Namibia, South Africa, Nigeria, Ghana, Ethiopia, Sudan, Somalia, Rwanda, Angola',
  'Mexico, Canada, Cuba, Guatemala, Honduras, Panama, Colombia, Venezuela, Brazil, Argentina, Chile, Peru, Ecuador, Haiti, Jamaica',
  'Australia, New Zealand, Canada, Ireland, South Africa',
  'Maine, New Hampshire, Vermont, Massachusetts, Connecticut, Rhode Island, New Jersey, Pennsylvania, Delaware, Maryland',
  'Ohio, Indiana, Illinois, Michigan, Wisconsin, Minnesota, Iowa, Missouri, Kansas, Nebraska, North Dakota, South Dakota',
  'Virginia, West Virginia, North Carolina, South Carolina, Florida, Alabama, Mississippi, Tennessee, Kentucky, Louisiana, Arkansas, Texas, Oklahoma',
  'California, Oregon, Nevada, Arizona, Utah, Colorado, New Mexico, Idaho, Montana, Wyoming, Alaska, Hawaii',
  'Iowa, New Hampshire, South Carolina, Nevada, Florida, Ohio, Virginia, Colorado',
  'New York, Boston, Chicago, Philadelphia, Los Angeles, San Francisco, Houston, Dallas, Atlanta, Miami, Denver, Detroit, Phoenix, Seattle, San Diego, Baltimore, Cleveland, Columbus, Cincinnati, Indianapolis, Las Vegas, Milwaukee, Minneapolis, Nashville, New Orleans, Orlando, Pittsburgh, St. Louis, Tampa',
  'London, Paris, Berlin, Rome, Madrid, Brussels, Vienna, Geneva, Amsterdam, Copenhagen, Stockholm, Oslo, Dublin, Lisbon, Prague, Warsaw, Athens, Budapest, Zurich, Munich, Milan, Hamburg',
  'Moscow, Kyiv, Warsaw, Riga, Tallinn, Vilnius, Helsinki, Budapest, Prague',
  'Cairo, Amman, Beirut, Benghazi, Aleppo, Damascus, Baghdad, Riyadh, Doha, Dubai, Tehran, Jerusalem, Tel Aviv, Istanbul, Ankara',
  'Tokyo, Seoul, Beijing, Shanghai, Bangkok, Manila, Jakarta, New Delhi, Mumbai, Sydney, Islamabad, Kabul',
  'Toronto, Montreal, Ottawa, Boston, Chicago, New York',
].map(list);

/** Places of the same sort that lie near one: Cairo → Amman, Beirut … */
export function placesNear(name: string): string[] {
  return [...new Set(regions.filter((region) => region.includes(name)).flat())].filter((other) => other !== name && placeSort(other) === placeSort(name));
}
