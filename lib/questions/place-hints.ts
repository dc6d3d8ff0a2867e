const table = (lines: string) => new Map(lines.trim().split('\n').map((line) => line.split(': ') as [string, string]).map(([place, hints]) => [place, hints.split(', ')]));

/** What tells of a country, a state or a city without naming it: who lives there, its capital, who led it; by hand. */
const hints = table(`
Afghanistan: Afghan, Kabul, Taliban, Karzai, Ghani, Kandahar, Helmand
Austria: Vienna
Belgium: Brussels
Brazil: Bolsonaro, Rousseff, Lula, Temer, Rio
Canada: Ottawa, Toronto, Trudeau, Harper, Montreal
China: Beijing, Xi, Shanghai, Hu
Colombia: Bogotá, FARC, Santos
Cuba: Havana, Castro, Castros, Guantánamo, Guantanamo
Denmark: Danish, Danes, Copenhagen
Egypt: Cairo, Mubarak, Morsi, Sisi, Sissi
Finland: Finnish, Finns, Helsinki
France: French, Paris, Macron, Hollande, Sarkozy, Le Pen
Germany: Berlin, Merkel, Munich, Nazi, Nazis, Bundestag
Greece: Greek, Greeks, Athens, Tsipras
India: Delhi, Modi, Mumbai
Indonesia: Jakarta, Widodo, Sumatra, Java
Iran: Persian, Tehran, Rouhani, Khamenei, Zarif, Ahmadinejad, Ayatollah, Bushehr, Fordo, Natanz
Iraq: Baghdad, Saddam, Maliki, Abadi, Mosul, Kurds, Kurdish, Falluja
Ireland: Irish, Dublin
Israel: Netanyahu, Jerusalem, Tel Aviv, Knesset, Jewish, Gaza, Hamas, Palestinian, Palestinians
Italy: Rome, Berlusconi, Renzi
Japan: Tokyo, Abe
Jordan: Amman, Abdullah
Lebanon: Beirut, Hezbollah
Libya: Tripoli, Benghazi, Gadhafi, Qaddafi, Gaddafi
Mexico: Mexican, Mexicans, Peña Nieto, Fox, border, López Obrador
Myanmar: Burma, Suu Kyi, Rohingya
Netherlands: Dutch, Amsterdam, Hague
North Korea: Kim, Pyongyang, Korean, Seoul, South Korea
Norway: Oslo
Pakistan: Islamabad, bin Laden, Karachi, Abbottabad, Bhutto
Philippines: Filipino, Manila, Duterte
Poland: Polish, Poles, Warsaw
Qatar: Doha
Russia: Moscow, Putin, Kremlin, Medvedev, Lavrov, Soviet
Saudi Arabia: Saudi, Saudis, Riyadh, bin Salman, Khashoggi
South Korea: Seoul, Korean, Moon, Park, North Korea, Pyongyang
Spain: Spanish, Madrid, Barcelona, Catalonia
Sweden: Swedish, Swedes, Stockholm
Switzerland: Swiss, Geneva, Zurich, Bern
Syria: Assad, Damascus, Aleppo, Homs
Turkey: Erdogan, Ankara, Istanbul
Ukraine: Kiev, Kyiv, Zelensky, Zelenskyy, Poroshenko, Crimea, Donbas, Yanukovych, Burisma
Venezuela: Caracas, Maduro, Chávez, Chavez, Guaidó
Vietnam: Hanoi, Saigon, Viet
Yemen: Houthi, Houthis, Sanaa
Arizona: Phoenix, Tucson, Arpaio, McCain, Flake, Brewer
California: Los Angeles, San Francisco, San Diego, Sacramento, Hollywood, Silicon Valley, Oakland, San Bernardino, Orange County
Colorado: Denver, Aurora, Boulder
Connecticut: Hartford, Newtown, Sandy Hook
Florida: Miami, Orlando, Tampa, Tallahassee, Parkland, Mar-a-Lago, Palm Beach, Jacksonville
Illinois: Chicago, Springfield
Indiana: Indianapolis, South Bend
Iowa: Des Moines, Ames, Cedar Rapids, Davenport, Sioux City, Dubuque
Kansas: Wichita, Topeka
Kentucky: Louisville, Lexington
Louisiana: New Orleans, Baton Rouge
Maine: Bangor, Augusta
Maryland: Baltimore, Annapolis
Massachusetts: Boston, Cambridge, Harvard
Michigan: Detroit, Flint, Lansing, Dearborn
Minnesota: Minneapolis, St. Paul
Missouri: St. Louis, Kansas City, Ferguson
Nevada: Las Vegas, Reno, Vegas
New Hampshire: Manchester, Concord, Nashua
New Jersey: Newark, Trenton, Atlantic City, Bedminster
North Carolina: Charlotte, Raleigh, Greensboro
Ohio: Cleveland, Columbus, Cincinnati, Toledo, Dayton
Oregon: Portland
Pennsylvania: Philadelphia, Pittsburgh, Harrisburg, Scranton
South Carolina: Charleston, Columbia, Greenville
Tennessee: Nashville, Memphis
Texas: Houston, Dallas, Austin, San Antonio, El Paso
Utah: Salt Lake City, Mormon
Vermont: Burlington, Montpelier
Virginia: Richmond, Charlottesville, Norfolk
Wisconsin: Milwaukee, Madison, Janesville, Kenosha
Amman: Jordan, Jordanian
Ankara: Turkey, Turkish
Athens: Greece, Greek
Aleppo: Syria, Syrian, Assad
Baghdad: Iraq, Iraqi
Baltimore: Maryland, Freddie Gray
Benghazi: Libya, Libyan, consulate, Stevens
Beijing: China, Chinese
Beirut: Lebanon, Lebanese
Berlin: Germany, German, Merkel
Boston: Massachusetts, Harvard, Marathon
Brussels: Belgium, Belgian, NATO, European Union, European
Cairo: Egypt, Egyptian, Egyptians
Chicago: Illinois
Cleveland: Ohio, Republican National Convention
Cincinnati: Ohio
Columbus: Ohio
Dallas: Texas
Damascus: Syria, Syrian, Assad
Denver: Colorado
Detroit: Michigan
Geneva: Switzerland, Swiss
Havana: Cuba, Cuban
Houston: Texas
Indianapolis: Indiana, Pence
Islamabad: Pakistan, Pakistani
Istanbul: Turkey, Turkish
Jerusalem: Israel, Israeli, Palestinian
Kabul: Afghanistan, Afghan
Las Vegas: Nevada, casino, Strip
London: Britain, British, England, Scotland Yard, Downing, U.K., Thames
Los Angeles: California, Hollywood
Madrid: Spain, Spanish
Miami: Florida, Dade
Milwaukee: Wisconsin
Minneapolis: Minnesota, Floyd
Nashville: Tennessee
New Orleans: Louisiana, Katrina
Orlando: Florida, Pulse, Disney
Pittsburgh: Pennsylvania
St. Louis: Missouri, Ferguson
Tampa: Florida
Moscow: Russia, Russian, Kremlin, Putin, Soviet
New Delhi: India, Indian
New York: Manhattan, Brooklyn, Queens, Bronx, Trump Tower, Wall Street, NYPD, United Nations, Giuliani, Bloomberg, Cuomo, de Blasio
Paris: France, French, climate, Charlie Hebdo
Philadelphia: Pennsylvania, Democratic National Convention
Rome: Italy, Italian, Vatican
Tehran: Iran, Iranian
Tokyo: Japan, Japanese
Vienna: Austria, Austrian
Washington: White House, Capitol, Pentagon, Congress, D.C., Senate, Mall
`);

/** Words that give a place away in a sentence from which it is left out: "Iranian" and "Tehran" tell of Iran. */
export const hintsOf = (place: string): readonly string[] => hints.get(place) ?? [];

const holders = new Map<string, string[]>();
for (const [place, list] of hints) for (const hint of list) holders.set(hint, [...(holders.get(hint) ?? []), place]);

/** The places of which a name tells: Oslo → Norway. */
export const placesOf = (hint: string): readonly string[] => holders.get(hint) ?? [];
