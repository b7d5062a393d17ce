import type { fr } from './words.commands.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'sensorCommands.usage':
    'loge sensors judge --from DAY --to DAY | read FILE.csv [--number COLUMN] [--index COLUMN] [--at COLUMN] [--unit-column COLUMN] [--unit m3|L|kWh|MWh|hca] [--json] | type FILE.json',
  'sensorCommands.judged': '{days} days judged once more.',
  'sensorCommands.noFile': 'The file {file} is not there, or cannot be read.',
  'sensorCommands.unread_file': 'This file is no table with separators.',
  'sensorCommands.missing_column':
    'The column “{column}” is missing. Say which one it is, for example --number "Meter no."',
  'sensorCommands.repeated_column': 'The column “{column}” is there twice.',
  'sensorCommands.read':
    '{rows} lines read: {kept} new readings, {doubled} already known, {conflicts} that contradict one at the same instant, {refused} of a date that cannot be or is too old.',
  'sensorCommands.without_number': 'Line {line}: there is no meter number.',
  'sensorCommands.unread_index': 'Line {line} ({number}): the index is no number.',
  'sensorCommands.unread_unit':
    'Line {line} ({number}): the unit is not told, or is not that of this meter. Add for example --unit m3.',
  'sensorCommands.unread_date': 'Line {line} ({number}): the date cannot be read.',
  'sensorCommands.unknown_meter': 'Line {line} ({number}): no meter that is fitted bears this number.',
  'sensorCommands.two_meters': 'Line {line} ({number}): two meters that are fitted bear this number.',
  'sensorCommands.described': 'Noted: {why}.',
  'sensorCommands.unread_description': 'This description cannot be read ({why}).',
  'sensorCommands.unread_codec': 'The decoder {why} cannot be read, or has no function decodeUplink.',
  'sensorCommands.without_licence': 'Say under which licence this decoder is (licence).',
}
