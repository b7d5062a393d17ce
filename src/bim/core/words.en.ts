export const en = {
  'problem.at_line': 'line {line}: {said}',
  'problem.no_file': 'The file “{file}” does not exist, or cannot be read.',
  'problem.file_too_large': 'The file “{file}” is too large ({size} MB; {most} MB at most).',
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
  'problem.bad_zip': 'The archive “{file}” is damaged, encrypted or incomplete.',
  'problem.zip_bomb':
    'The archive “{file}” would unfold beyond measure ({size} MB announced). It was not opened.',
  'problem.zip_without_model': 'The archive “{file}” holds no .ifc file.',
  'problem.zip_of_models':
    'The archive “{file}” holds {n} models ({names}). Deliver them one by one, each under its name.',
  'problem.unknown_id': 'No object of the model bears the identifier {id}.',
  'problem.doubtful_id': 'Several objects bear the identifier {id}: nothing was added to them.',
}
