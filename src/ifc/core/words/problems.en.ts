export const en = {
  'problem.at_line': 'line {line}: {said}',
  'problem.empty_file': 'The file “{file}” is empty. It was probably cut while being sent.',
  'problem.not_step':
    'The file “{file}” is no building model: it does not begin with ISO-10303-21. Ask for the IFC export.',
  'problem.not_step_but':
    'The file “{file}” is a {what}, whatever its name says. Ask for the IFC export of the model.',
  'problem.truncated': 'The file stops before its end. What comes before was read; ask for it again.',
  'problem.unfinished':
    'The file “{file}” stops before its end (line {line}). Nothing of it was kept: ask for a new export, and send all of it.',
  'problem.open_text':
    'The file “{file}” is whole, but a text in it is not closed: from line {line} on nothing can be read. Nothing of it was kept: ask the program that wrote it for a new export.',
  'problem.no_record':
    'The file “{file}” has no line of the expected form (the first at fault: line {line}). Ask for a new IFC export.',
  'problem.bad_record': 'A line does not have the expected form. It was left aside.',
  'problem.more_bad_records_one': '{n} more line does not have the expected form.',
  'problem.more_bad_records_other': '{n} more lines do not have the expected form.',
  'problem.unknown_id': 'No object of the model bears the identifier {id}.',
  'problem.doubtful_id': 'Several objects bear the identifier {id}: nothing was added to them.',
  'problem.bcf_no_topic': 'The folder “{name}” contains no topic that can be read.',
}
