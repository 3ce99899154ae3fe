export type Dimension =
  | 'angle'
  | 'area'
  | 'compound'
  | 'concentration'
  | 'data'
  | 'data rate'
  | 'duration'
  | 'electric charge'
  | 'electric current'
  | 'energy'
  | 'frequency'
  | 'length'
  | 'mass'
  | 'magnitude'
  | 'percent'
  | 'point'
  | 'power'
  | 'pressure'
  | 'radiation'
  | 'sound'
  | 'speed'
  | 'temperature'
  | 'voltage'
  | 'volume';

export interface UnitFact {
  /** Singular noun, as printed. */
  readonly noun: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit it is: metre, square metre, litre, kilogram, second, metre per second, joule, watt … */
  readonly factor: number;
  /** Further words for it besides the noun and its plural with -s; several tokens are parted by spaces. */
  readonly words?: readonly string[];
  /** Abbreviations, read only as spelt here, case included. */
  readonly signs?: readonly string[];
}

const inch = 0.0254;
const foot = 0.3048;
const mile = 1609.344;
const pound = 0.45359237;

/** Units of measurement, by dimension, then noun. */
export const units: readonly UnitFact[] = [
  { noun: 'degree', dimension: 'angle', factor: 1, words: ['deg', 'deg .'], signs: ['°'] },
  { noun: 'radian', dimension: 'angle', factor: 57.29577951308232, signs: ['rad'] },
  { noun: 'turn', dimension: 'angle', factor: 360 },

  { noun: 'acre', dimension: 'area', factor: 4046.8564224 },
  { noun: 'hectare', dimension: 'area', factor: 10_000, signs: ['ha'] },
  {
    noun: 'square centimetre',
    dimension: 'area',
    factor: 1e-4,
    words: ['square centimeter', 'square centimeters', 'sq cm'],
    signs: ['cm2', 'cm ²'],
  },
  {
    noun: 'square foot',
    dimension: 'area',
    factor: foot * foot,
    words: ['square feet', 'sq ft', 'sq . ft', 'sq feet', 'square - foot', 'square - feet'],
    signs: ['sqft', 'ft2', 'ft ²'],
  },
  { noun: 'square inch', dimension: 'area', factor: inch * inch, words: ['square inches', 'sq in'] },
  {
    noun: 'square kilometre',
    dimension: 'area',
    factor: 1e6,
    words: [
      'square kilometer',
      'square kilometers',
      'sq km',
      'sq . km',
      'square km',
      'sq kms',
      'square - kilometre',
      'square - kilometer',
      'km squared',
      'km ^ 2',
      'kilometres squared',
    ],
    signs: ['km2', 'km ²', 'sqkm'],
  },
  {
    noun: 'square metre',
    dimension: 'area',
    factor: 1,
    words: [
      'square meter',
      'square meters',
      'sq m',
      'sq . m',
      'sq metres',
      'm ^ 2',
      'square - metre',
      'square - meter',
      'metres squared',
    ],
    signs: ['m2', 'm ²', 'sqm'],
  },
  {
    noun: 'square mile',
    dimension: 'area',
    factor: mile * mile,
    words: ['sq miles', 'sq mile', 'sq mi', 'sq . miles', 'sq . mi', 'square - mile'],
    signs: ['sqmi'],
  },
  { noun: 'square yard', dimension: 'area', factor: 0.83612736, words: ['sq yd', 'sq yards'] },

  { noun: 'bit', dimension: 'data', factor: 1 / 8 },
  { noun: 'byte', dimension: 'data', factor: 1 },
  { noun: 'exabyte', dimension: 'data', factor: 1e18, signs: ['EB'] },
  { noun: 'gigabit', dimension: 'data', factor: 1e9 / 8, signs: ['Gb', 'Gbit'] },
  { noun: 'gigabyte', dimension: 'data', factor: 1e9, words: ['gig', 'gigs'], signs: ['GB', 'gb'] },
  { noun: 'kibibyte', dimension: 'data', factor: 1024, signs: ['KiB'] },
  { noun: 'kilobit', dimension: 'data', factor: 125, signs: ['kb', 'Kb', 'kbit'] },
  { noun: 'kilobyte', dimension: 'data', factor: 1e3, signs: ['KB', 'kB'] },
  { noun: 'megabit', dimension: 'data', factor: 1e6 / 8, signs: ['Mb', 'Mbit'] },
  { noun: 'megabyte', dimension: 'data', factor: 1e6, words: ['meg'], signs: ['MB', 'mb'] },
  { noun: 'petabyte', dimension: 'data', factor: 1e15, signs: ['PB'] },
  { noun: 'terabyte', dimension: 'data', factor: 1e12, signs: ['TB', 'tb'] },
  {
    noun: 'gigabit per second',
    dimension: 'data rate',
    factor: 1e9,
    words: ['gigabits per second', 'gigabits a second'],
    signs: ['Gbps', 'gbps', 'Gb / s', 'Gbit / s'],
  },
  {
    noun: 'kilobit per second',
    dimension: 'data rate',
    factor: 1e3,
    words: ['kilobits per second', 'kb per second'],
    signs: ['kbps', 'Kbps', 'kb / s'],
  },
  {
    noun: 'megabit per second',
    dimension: 'data rate',
    factor: 1e6,
    words: ['megabits per second', 'megabits a second'],
    signs: ['Mbps', 'mbps', 'Mb / s', 'Mbit / s'],
  },

  { noun: 'attosecond', dimension: 'duration', factor: 1e-18 },
  { noun: 'century', dimension: 'duration', factor: 3_155_760_000, words: ['centuries'] },
  { noun: 'day', dimension: 'duration', factor: 86_400 },
  { noun: 'decade', dimension: 'duration', factor: 315_576_000 },
  { noun: 'fortnight', dimension: 'duration', factor: 1_209_600 },
  { noun: 'femtosecond', dimension: 'duration', factor: 1e-15, signs: ['fs'] },
  { noun: 'hour', dimension: 'duration', factor: 3600, words: ['hr', 'hrs', 'hr .'], signs: ['h'] },
  { noun: 'microsecond', dimension: 'duration', factor: 1e-6, signs: ['µs', 'μs'] },
  { noun: 'millennium', dimension: 'duration', factor: 31_557_600_000, words: ['millennia'] },
  { noun: 'millisecond', dimension: 'duration', factor: 1e-3, signs: ['ms'] },
  { noun: 'minute', dimension: 'duration', factor: 60, words: ['min', 'mins', 'min .'] },
  { noun: 'month', dimension: 'duration', factor: 2_629_800, words: ['mth', 'mths'] },
  { noun: 'nanosecond', dimension: 'duration', factor: 1e-9, signs: ['ns'] },
  { noun: 'picosecond', dimension: 'duration', factor: 1e-12 },
  { noun: 'second', dimension: 'duration', factor: 1, words: ['sec', 'secs', 'sec .'], signs: ['s'] },
  { noun: 'week', dimension: 'duration', factor: 604_800, words: ['wk', 'wks'] },
  { noun: 'year', dimension: 'duration', factor: 31_557_600, words: ['yr', 'yrs'] },

  {
    noun: 'mile per gallon',
    dimension: 'compound',
    factor: mile / 4.54609,
    words: ['miles per gallon', 'miles to the gallon'],
    signs: ['mpg'],
  },
  { noun: 'amp', dimension: 'electric current', factor: 1, words: ['ampere', 'amperes'] },
  { noun: 'milliampere hour', dimension: 'electric charge', factor: 1e-3, signs: ['mAh'] },
  { noun: 'milliampere', dimension: 'electric current', factor: 1e-3, signs: ['mA'] },

  { noun: 'British thermal unit', dimension: 'energy', factor: 1055.06, signs: ['BTU', 'Btu'] },
  { noun: 'calorie', dimension: 'energy', factor: 4.184, signs: ['cal'] },
  {
    noun: 'electronvolt',
    dimension: 'energy',
    factor: 1.602176634e-19,
    words: ['electron volt', 'electron volts'],
    signs: ['eV'],
  },
  {
    noun: 'gigawatt hour',
    dimension: 'energy',
    factor: 3.6e12,
    words: ['gigawatt - hour', 'gigawatt - hours'],
    signs: ['GWh', 'gwh'],
  },
  { noun: 'joule', dimension: 'energy', factor: 1, signs: ['J'] },
  { noun: 'kilocalorie', dimension: 'energy', factor: 4184, signs: ['kcal'] },
  { noun: 'kilojoule', dimension: 'energy', factor: 1000, signs: ['kJ'] },
  {
    noun: 'kilowatt hour',
    dimension: 'energy',
    factor: 3.6e6,
    words: ['kilowatt - hour', 'kilowatt - hours'],
    signs: ['kWh', 'KWh', 'kwh', 'KWH'],
  },
  { noun: 'kiloton', dimension: 'energy', factor: 4.184e12, words: ['kilotonne', 'kilotonnes'] },
  { noun: 'megajoule', dimension: 'energy', factor: 1e6, signs: ['MJ'] },
  { noun: 'megaton', dimension: 'energy', factor: 4.184e15 },
  {
    noun: 'megawatt hour',
    dimension: 'energy',
    factor: 3.6e9,
    words: ['megawatt - hour', 'megawatt - hours'],
    signs: ['MWh', 'mwh', 'MWH'],
  },
  { noun: 'teraelectronvolt', dimension: 'energy', factor: 1.602176634e-7, signs: ['TeV'] },
  {
    noun: 'terawatt hour',
    dimension: 'energy',
    factor: 3.6e15,
    words: ['terawatt - hour', 'terawatt - hours'],
    signs: ['TWh', 'twh'],
  },
  { noun: 'watt hour', dimension: 'energy', factor: 3600, words: ['watt - hour', 'watt - hours'], signs: ['Wh'] },

  { noun: 'gigahertz', dimension: 'frequency', factor: 1e9, signs: ['GHz', 'Ghz', 'ghz'] },
  { noun: 'hertz', dimension: 'frequency', factor: 1, signs: ['Hz', 'hz'] },
  { noun: 'kilohertz', dimension: 'frequency', factor: 1e3, signs: ['kHz', 'KHz', 'khz'] },
  { noun: 'megahertz', dimension: 'frequency', factor: 1e6, signs: ['MHz', 'Mhz', 'mhz'] },
  {
    noun: 'revolution per minute',
    dimension: 'frequency',
    factor: 1 / 60,
    words: ['revolutions per minute'],
    signs: ['rpm', 'RPM'],
  },

  { noun: 'centimetre', dimension: 'length', factor: 0.01, words: ['centimeter', 'centimeters'], signs: ['cm', 'cms'] },
  { noun: 'decimetre', dimension: 'length', factor: 0.1, words: ['decimeter', 'decimeters'], signs: ['dm'] },
  { noun: 'fathom', dimension: 'length', factor: 1.8288 },
  { noun: 'foot', dimension: 'length', factor: foot, words: ['feet', 'ft', 'ft .'] },
  { noun: 'furlong', dimension: 'length', factor: 201.168 },
  { noun: 'inch', dimension: 'length', factor: inch, words: ['inches'] },
  {
    noun: 'kilometre',
    dimension: 'length',
    factor: 1000,
    words: ['kilometer', 'kilometers', 'kms'],
    signs: ['km', 'Km', 'KM'],
  },
  {
    noun: 'light year',
    dimension: 'length',
    factor: 9.4607e15,
    words: ['light - year', 'light - years', 'lightyear', 'lightyears'],
  },
  { noun: 'metre', dimension: 'length', factor: 1, words: ['meter', 'meters', 'mtrs'] },
  {
    noun: 'micrometre',
    dimension: 'length',
    factor: 1e-6,
    words: ['micrometer', 'micrometers', 'micron', 'microns'],
    signs: ['µm', 'μm'],
  },
  { noun: 'mile', dimension: 'length', factor: mile, signs: ['mi'] },
  { noun: 'millimetre', dimension: 'length', factor: 1e-3, words: ['millimeter', 'millimeters'], signs: ['mm'] },
  { noun: 'nanometre', dimension: 'length', factor: 1e-9, words: ['nanometer', 'nanometers'], signs: ['nm'] },
  { noun: 'nautical mile', dimension: 'length', factor: 1852 },
  { noun: 'picometre', dimension: 'length', factor: 1e-12, words: ['picometer', 'picometers'], signs: ['pm'] },
  { noun: 'yard', dimension: 'length', factor: 0.9144, words: ['yd', 'yds'] },

  { noun: 'attogram', dimension: 'mass', factor: 1e-21 },
  { noun: 'carat', dimension: 'mass', factor: 0.0002 },
  {
    noun: 'gigatonne',
    dimension: 'mass',
    factor: 1e12,
    words: ['gigaton', 'gigatons'],
    signs: ['Gt', 'GtCO2', 'GtCO2e', 'GtC'],
  },
  { noun: 'femtogram', dimension: 'mass', factor: 1e-18 },
  { noun: 'gram', dimension: 'mass', factor: 0.001, words: ['gramme', 'grammes', 'gs'], signs: ['g'] },
  {
    noun: 'kilogram',
    dimension: 'mass',
    factor: 1,
    words: ['kilo', 'kilos', 'kilogramme', 'kilogrammes', 'kgs'],
    signs: ['kg', 'Kg', 'KG'],
  },
  {
    noun: 'microgram',
    dimension: 'mass',
    factor: 1e-9,
    words: ['microgramme', 'microgrammes'],
    signs: ['µg', 'μg', 'mcg'],
  },
  { noun: 'milligram', dimension: 'mass', factor: 1e-6, words: ['milligramme', 'milligrammes'], signs: ['mg'] },
  { noun: 'nanogram', dimension: 'mass', factor: 1e-12, signs: ['ng'] },
  { noun: 'ounce', dimension: 'mass', factor: 0.028349523125, words: ['oz', 'oz .'] },
  { noun: 'picogram', dimension: 'mass', factor: 1e-15, signs: ['pg'] },
  { noun: 'pound', dimension: 'mass', factor: pound, words: ['lb', 'lbs', 'lb .', 'lbs .'] },
  { noun: 'stone', dimension: 'mass', factor: 6.35029318, words: ['stones'], signs: ['st'] },
  { noun: 'ton', dimension: 'mass', factor: 907.18474, words: ['short ton', 'short tons', 'long ton', 'long tons'] },
  {
    noun: 'tonne',
    dimension: 'mass',
    factor: 1000,
    words: ['metric ton', 'metric tons', 'metric tonne', 'metric tonnes'],
    signs: ['t', 'tCO2', 'tCO2e'],
  },
  { noun: 'zeptogram', dimension: 'mass', factor: 1e-24 },

  { noun: 'magnitude', dimension: 'magnitude', factor: 1, words: ['on the Richter scale'] },

  { noun: 'basis point', dimension: 'percent', factor: 0.01, words: ['basis - point', 'basis - points', 'bps', 'bp'] },
  {
    noun: 'percentage point',
    dimension: 'percent',
    factor: 1,
    words: [
      'percentage - point',
      'percentage - points',
      'percent point',
      'percent points',
      'per cent point',
      'per cent points',
      '% point',
      '% points',
      'pp',
      'ppts',
      'ppt',
    ],
  },
  {
    noun: 'percent',
    dimension: 'percent',
    factor: 1,
    words: ['per cent', 'percents', 'per cents', 'per - cent', 'percentage', 'pct', 'pc', 'pct .', 'p . c .', 'p.c.'],
    signs: ['%', '％'],
  },

  { noun: 'brake horsepower', dimension: 'power', factor: 745.7, signs: ['bhp'] },
  { noun: 'gigawatt', dimension: 'power', factor: 1e9, signs: ['GW', 'gw'] },
  { noun: 'horsepower', dimension: 'power', factor: 745.7, signs: ['hp', 'HP'] },
  { noun: 'kilowatt', dimension: 'power', factor: 1e3, signs: ['kW', 'KW', 'kw'] },
  { noun: 'megawatt', dimension: 'power', factor: 1e6, signs: ['MW', 'mw'] },
  { noun: 'terawatt', dimension: 'power', factor: 1e12, signs: ['TW'] },
  { noun: 'watt', dimension: 'power', factor: 1, signs: ['W'] },

  { noun: 'atmosphere', dimension: 'pressure', factor: 101_325, signs: ['atm'] },
  { noun: 'hectopascal', dimension: 'pressure', factor: 100, signs: ['hPa'] },
  { noun: 'kilopascal', dimension: 'pressure', factor: 1000, signs: ['kPa'] },
  { noun: 'megapascal', dimension: 'pressure', factor: 1e6, signs: ['MPa'] },
  { noun: 'millibar', dimension: 'pressure', factor: 100, signs: ['mbar'] },
  { noun: 'pascal', dimension: 'pressure', factor: 1, signs: ['Pa'] },
  {
    noun: 'pound per square inch',
    dimension: 'pressure',
    factor: 6894.757,
    words: ['pounds per square inch'],
    signs: ['psi'],
  },

  { noun: 'gray', dimension: 'radiation', factor: 1, signs: ['Gy'] },
  { noun: 'milligray', dimension: 'radiation', factor: 1e-3, signs: ['mGy'] },
  { noun: 'millisievert', dimension: 'radiation', factor: 1e-3, signs: ['mSv'] },
  { noun: 'sievert', dimension: 'radiation', factor: 1, signs: ['Sv'] },

  { noun: 'millimole per litre', dimension: 'concentration', factor: 1e-3, signs: ['mmol / L', 'mmol / l'] },
  { noun: 'nanomole per litre', dimension: 'concentration', factor: 1e-9, signs: ['nmol / L', 'nmol / l'] },
  { noun: 'part per billion', dimension: 'concentration', factor: 1e-9, words: ['parts per billion', 'ppb'] },
  { noun: 'part per million', dimension: 'concentration', factor: 1e-6, words: ['parts per million', 'ppm'] },

  { noun: 'decibel', dimension: 'sound', factor: 1, signs: ['dB', 'db'] },

  {
    noun: 'foot per second',
    dimension: 'speed',
    factor: foot,
    words: ['feet per second', 'feet a second'],
    signs: ['ft / s', 'fps'],
  },
  {
    noun: 'kilometre per hour',
    dimension: 'speed',
    factor: 1 / 3.6,
    words: [
      'kilometres per hour',
      'kilometers per hour',
      'kilometer per hour',
      'kilometres an hour',
      'kilometers an hour',
      'kilometre an hour',
      'kilometer an hour',
      'kilometre - per - hour',
      'kilometer - per - hour',
      'kilometre - an - hour',
      'km per hour',
      'km an hour',
    ],
    signs: ['km / h', 'km / hr', 'kph', 'kmh', 'kmph', 'KPH'],
  },
  { noun: 'knot', dimension: 'speed', factor: 0.514444, words: ['kt', 'kts'] },
  {
    noun: 'metre per second',
    dimension: 'speed',
    factor: 1,
    words: ['metres per second', 'meters per second', 'metres a second', 'meters a second'],
    signs: ['m / s'],
  },
  {
    noun: 'mile per hour',
    dimension: 'speed',
    factor: mile / 3600,
    words: ['miles per hour', 'miles an hour', 'mile an hour', 'mile - an - hour', 'mile - per - hour', 'mi / h'],
    signs: ['mph', 'MPH'],
  },
  { noun: 'mile per second', dimension: 'speed', factor: mile, words: ['miles per second', 'miles a second'] },

  {
    noun: 'degree Celsius',
    dimension: 'temperature',
    factor: 1,
    words: [
      'degrees celsius',
      'degrees centigrade',
      'degree centigrade',
      'degrees celcius',
      'degree celcius',
      'deg celsius',
      'deg c',
      'degree c',
      'degrees c',
      'celsius',
      'celcius',
      'centigrade',
      'centigrate',
      '° c',
      '° celsius',
      'º c',
    ],
    signs: ['C', '℃'],
  },
  {
    noun: 'degree Fahrenheit',
    dimension: 'temperature',
    factor: 5 / 9,
    words: [
      'degrees fahrenheit',
      'degrees farenheit',
      'degree farenheit',
      'deg fahrenheit',
      'deg f',
      'degree f',
      'degrees f',
      'fahrenheit',
      'farenheit',
      '° f',
      '° fahrenheit',
      'º f',
    ],
    signs: ['F', '℉'],
  },
  { noun: 'kelvin', dimension: 'temperature', factor: 1, signs: ['K'] },

  { noun: 'kilovolt', dimension: 'voltage', factor: 1000, signs: ['kV'] },
  { noun: 'volt', dimension: 'voltage', factor: 1, signs: ['V'] },

  { noun: 'barrel', dimension: 'volume', factor: 158.987, words: ['bbl', 'bbls'] },
  { noun: 'bushel', dimension: 'volume', factor: 35.239 },
  { noun: 'centilitre', dimension: 'volume', factor: 0.01, words: ['centiliter', 'centiliters'], signs: ['cl'] },
  {
    noun: 'cubic centimetre',
    dimension: 'volume',
    factor: 0.001,
    words: ['cubic centimeter', 'cubic centimeters'],
    signs: ['cc', 'cm3', 'cm ³'],
  },
  {
    noun: 'cubic foot',
    dimension: 'volume',
    factor: 28.316846592,
    words: ['cubic feet', 'cubic - foot', 'cu ft'],
    signs: ['ft3'],
  },
  { noun: 'cubic inch', dimension: 'volume', factor: 0.016387064, words: ['cubic inches', 'cubic - inch'] },
  {
    noun: 'cubic kilometre',
    dimension: 'volume',
    factor: 1e12,
    words: ['cubic kilometer', 'cubic kilometers', 'km cubed', 'km ^ 3'],
    signs: ['km3', 'km ³'],
  },
  {
    noun: 'cubic metre',
    dimension: 'volume',
    factor: 1000,
    words: ['cubic meter', 'cubic meters', 'cubic - metre', 'cubic - meter', 'cu m'],
    signs: ['m3', 'm ³', 'cum'],
  },
  { noun: 'cubic yard', dimension: 'volume', factor: 764.555, words: ['cubic - yard'] },
  { noun: 'cup', dimension: 'volume', factor: 0.2365882365 },
  { noun: 'fluid ounce', dimension: 'volume', factor: 0.0284130625, words: ['fl oz'] },
  { noun: 'gallon', dimension: 'volume', factor: 4.54609, words: ['gal', 'gals'] },
  { noun: 'hectolitre', dimension: 'volume', factor: 100, words: ['hectoliter', 'hectoliters'], signs: ['hl'] },
  { noun: 'litre', dimension: 'volume', factor: 1, words: ['liter', 'liters'], signs: ['l', 'L'] },
  {
    noun: 'millilitre',
    dimension: 'volume',
    factor: 0.001,
    words: ['milliliter', 'milliliters', 'mls'],
    signs: ['ml', 'mL'],
  },
  { noun: 'pint', dimension: 'volume', factor: 0.56826125 },
  { noun: 'quart', dimension: 'volume', factor: 1.1365225 },
  { noun: 'tablespoon', dimension: 'volume', factor: 0.0147868, words: ['tbsp', 'tbsps'] },
  { noun: 'teaspoon', dimension: 'volume', factor: 0.00492892, words: ['tsp', 'tsps'] },
];
