import type { Severity } from '@feedc/notices'

export interface ReadingNotice {
  readonly severity: Severity
  readonly meaning: string
}

const error = (meaning: string): ReadingNotice => ({ severity: 'error', meaning })

/** What reading itself may report, before any rule runs. docs/notices.md is written from this list. */
export const READING_NOTICES: Readonly<Record<string, ReadingNotice>> = {
  missing_file: error('A file that every content folder has is not there.'),
  empty_file: error('A file with nothing in it.'),
  wrong_encoding: error('Not UTF-8: usually a CSV that Excel saved as GB18030. A byte-order mark and CRLF are fine.'),
  merge_conflict: error('Conflict markers that a merge left behind.'),
  symlink: error('A link instead of a file or folder; it may lead out of content/.'),
  exposed_key: error('A private key among the content: whoever reads the folder could sign in its name.'),
  unknown_file: { severity: 'warning', meaning: 'A file that nothing reads: a misspelt name, or the wrong folder.' },
  bad_yaml: error('YAML that cannot be parsed, or with aliases. Names the line; points out a full-width colon.'),
  bad_csv: error('A row with more or fewer cells than the heading, an unclosed quote, or a repeated column.'),
  bad_json: error('districts.geojson is not JSON.'),
  bad_districts: error('districts.geojson is JSON, but not outlines with names.'),
  bad_front_matter: error('A Markdown file without its two lines of three hyphens.'),
  bad_file_name: error('An article whose name does not begin with its two-digit number.'),
  missing_field: error('A required field or column is empty or absent.'),
  unknown_field: error('A field or column that nobody knows, with the one it was probably meant to be.'),
  unknown_word: error(
    'A word outside its list (amenity, kind, topic, scheme, role, precision, status, CAP values …), with the likely one.',
  ),
  wrong_type: error('A list where a text belongs, or the other way round; a number that is none.'),
  bad_date: error('Not a date, or one that no calendar has; or a month where a day is needed.'),
  bad_instant: error('Not an RFC 3339 instant, or one that does not exist.'),
  no_time_zone: error('An instant without a zone. Any zone will do; it is written as +08:00.'),
  alert_without_expiry: error('A warning that never ends.'),
  claim_without_source: error('A statement of fact without a source.'),
  missing_body: error('A body, or a section of it, that has to be there and is not.'),
  unknown_section: error('A section under a heading that no screen shows: most often a heading misspelt.'),
  unsupported_markdown: error(
    'Markdown that the feed cannot carry: HTML, code, rules. Use paragraphs, headings, lists, quotes, images.',
  ),
  image_without_size_or_alt: error('An image without its size or without words for those who do not see it.'),
  misplaced_channel: error('A channel named elsewhere than at the end of a step: couriers would read the mark as words.'),
  bad_coordinate: error('One of the two coordinates is missing, or is no number.'),
  bad_place_name: error('A name in places.csv with a comma, semicolon or slash, the marks that part the list in the package.'),
  duplicate_place: error('A place that stands in places.csv twice: same kind, district and name.'),
  unknown_metro_station: error('A metro line that calls at a station which places.csv does not have.'),
  station_without_line: { severity: 'warning', meaning: 'A metro station that no line calls at: nobody finds it by its line.' },
  far_away_place: error('A place more than 25 km from every other: its coordinates are swapped or mistyped.'),
  bad_hours: error('Opening hours that no clock shows: 25:00, or a closing time before the opening.'),
  heard_of_nobody: {
    severity: 'warning',
    meaning: 'A row of heard.csv for a station that is not in stations.csv; it is left out of the feed.',
  },
  hours_read: {
    severity: 'info',
    meaning: 'What opening hours were read as, said back in one fixed form, once for each text.',
  },
  hours_kept_as_text: {
    severity: 'info',
    meaning: 'Opening hours that cannot be computed; shown as written, the station is listed under "hours unknown".',
  },
}
