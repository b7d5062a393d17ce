import type { fr } from './words.command.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refs.pair': '{a} = {b} ({chance}%): {addressA} / {addressB}: {why}',
  'refs.person': '{a} = {b} ({chance}%): {why}',
  'refs.level.exact': '{field} the same {weight}',
  'refs.level.close': '{field} nearly the same {weight}',
  'refs.level.swapped': '{field} in another cell {weight}',
  'refs.level.alike': '{field} alike {weight}',
  'refs.level.differ': '{field} other {weight}',
  'refs.problem': '{file}, line {line}: {says} ({code})',
  'refs.refused': '{file}: {says} ({code})',
  'refs.found_one': '{n} pair found in {rows} lines.',
  'refs.found_other': '{n} pairs found in {rows} lines.',
  'refs.learnt_one': 'Weights learnt from {n} settled pair.',
  'refs.learnt_other': 'Weights learnt from {n} settled pairs.',
  'refs.import.progress': '{rows} lines read, {kept} kept… (Ctrl+C stops and changes nothing)',
  'refs.import.done':
    'Lines read: {rows}, of which in your postcodes: {kept}. New: {added}; changed: {changed}; the same: {same}; gone: {gone}; left out: {unread}.',
  'refs.import.linked':
    'Matching done (weights, version {version}). Pairs new, changed or gone: {pairs}. Buildings completed: {told}.',
  'unread.no_number': 'This line has no tenant’s number. It is left out.',
  'unread.unknown_dwelling': 'No dwelling has the number “{value}”. The line is left out.',
  'unread.no_file': 'This file does not exist, or cannot be read.',
  'unread.file_too_large': 'This file has {size} MB; {most} are read at most. Cut it into several.',
  'unread.empty_file': 'This file is empty.',
  'unread.no_rows': 'This file has headings of columns, and no line below.',
  'unread.not_csv': 'This file is no table of text. Save it as CSV, in UTF-8, then begin again.',
  'unread.missing_column': 'The column “{column}” is not in it. Those that are: {columns}.',
  'unread.repeated_column': 'The column “{column}” is in it twice: which one to read is not known.',
  'unread.nul': 'This line holds signs that are not text. It is left out, the rest is read.',
  'unread.long_text': 'This line is too long to be an address. It is left out, the rest is read.',
  'unread.open_quote': 'A quote is opened in it and never closed. This line is left out, the rest is read.',
  'unread.half_line':
    'This line seems to be cut off: it should have {width} cells, {cells} can be found. It is left out, the rest is read.',
  'unread.long_line':
    'This line has {cells} cells instead of {width}: there may be a separator too many in it. It is left out, the rest is read.',
  'unread.two_encodings':
    'Up to here accents were written in one way, here in another (UTF-8 and Windows-1252). Each line is read as it is written; look at some of them.',
  'unread.no_address': 'This line has no address: nothing can be matched with it.',
  'unread.no_answer':
    'This line does not say whether it is the same place. Write yes or no in the column “same”. It is left out.',
  'unread.no_such_line': 'There is no line {value} to match in this file. This pair is left out.',
  'unread.one_sided':
    'All pairs in it are settled the same way: both are needed to learn something from them.',
  'unread.no_buildings':
    'The house has no building yet: nothing in this file concerns it. Load the estate first.',
  'unread.too_many':
    'More than {most} lines would be kept: this is not the file of one department. Nothing has changed.',
  'unread.shrunk':
    '{n} lines of {all} would go: this file seems cut off, or of a part of the department. Nothing has changed. If it is whole, add --anyway.',
  'unread.stopped': 'Reading was stopped. Nothing has changed; you can begin again whenever you like.',
  'unread.broken_archive':
    'This archive cannot be opened to its end. Download it again. Nothing has changed.',
  'unread.bad_place': 'This line has no key, or no commune ({value}). It is left out.',
  'unread.not_json':
    'The addresses or the plots of this building ({value}) cannot be read. The line is left out.',
  'unread.bad_number': '“{value}” is no number of a DPE, which has thirteen signs. The line is left out.',
  'unread.bad_class': '“{value}” is no class from A to G. The line is left out.',
  'unread.bad_day': '“{value}” is no day of the calendar. The line is left out.',
  'unread.key_doubled': 'The number {value} is in this file already, further up. This line is left out.',
  'refs.import.people':
    'Lines read: {rows}. To be confirmed by a person, on the page Matching: {asked}; known already: {known}; left out: {unread}.',
}
