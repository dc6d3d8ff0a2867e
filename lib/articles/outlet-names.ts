/**
 * Agencies, broadcasters and papers that other reports name as their source. Written down from
 * the lists of members of the European Alliance of News Agencies and of the Organization of
 * Asia-Pacific News Agencies, and from the largest English-language outlets by readers.
 */
export const agencyNames = ['The Associated Press', 'Associated Press', 'AP', 'Agence France-Presse', 'AFP', 'Thomson Reuters', 'Reuters', 'UPI', 'EFE', 'ANSA', 'dpa', 'PA Media', 'Press Association', 'Canadian Press', 'Xinhua', 'TASS', 'Interfax', 'RIA Novosti', 'Ukrinform', 'Anadolu', 'Kyodo', 'Yonhap', 'KCNA', 'Antara', 'Bernama', 'PTI', 'ANI', 'IANS', 'IRNA', 'ISNA', 'SANA', 'WAM', 'KUNA', 'Belga', 'Tanjug'];

export const broadcasterNames = ['BBC News', 'BBC', 'ITV News', 'ITV', 'Sky News', 'Channel 4 News', 'CNN', 'MSNBC', 'CNBC', 'NBC News', 'NBC', 'ABC News', 'ABC', 'CBS News', 'CBS', 'Fox News', 'Fox Business', 'PBS', 'NPR', 'C-SPAN', 'CBC News', 'CBC', 'CTV News', 'CTV', 'RTÉ', 'Al Jazeera', 'Al-Jazeera', 'Al Arabiya', 'Press TV', 'Deutsche Welle', 'France 24', 'Euronews', 'Radio Free Europe', 'Voice of America', 'NHK', 'CCTV', 'RT', 'Bloomberg News', 'Bloomberg'];

export const paperNames = ['USA TODAY', 'USA Today', 'Politico', 'POLITICO', 'Axios', 'BuzzFeed News', 'BuzzFeed', 'The Hill', 'HuffPost', 'Huffington Post', 'The Huffington Post', 'Breitbart', 'Vox', 'Slate', 'ProPublica', 'The Intercept', 'Daily Beast', 'The Daily Beast', 'The Guardian', 'Guardian', 'The Independent', 'The Economist', 'The Atlantic', 'The New Yorker', 'Newsweek', 'Der Spiegel', 'Le Monde', 'El País', 'Bild', 'Haaretz', 'Asahi Shimbun', 'Globe and Mail', 'The Globe and Mail', 'Daily Mail', 'Daily Mirror', 'Daily Telegraph', 'TechCrunch', 'Wired', 'Wikinews'];

/** What the last word of a paper's name is when a place or the like stands before it: "the Opava Gazette". */
export const paperEndings = ['Times', 'Post', 'Journal', 'Tribune', 'Herald', 'Gazette', 'Chronicle', 'Register', 'Examiner', 'Inquirer', 'Observer', 'Telegraph', 'Courier', 'Dispatch', 'Review-Journal', 'Sun-Times', 'Post-Dispatch', 'Daily News', 'Morning Post', 'Free Press'];
