export const en = {
  'problem.no_file': 'The file “{file}” does not exist, or cannot be read.',
  'problem.file_too_large': 'The file “{file}” is too large ({size} MB; {most} MB at most).',
  'problem.bad_zip': 'The archive “{file}” is damaged, encrypted or incomplete.',
  'problem.zip_bomb':
    'The archive “{file}” would unfold beyond measure ({size} MB announced). It was not opened.',
  'problem.zip_without_model': 'The archive “{file}” holds no .ifc file.',
  'problem.zip_of_models':
    'The archive “{file}” holds {n} models ({names}). Deliver them one by one, each under its name.',
}
