export const fr = {
  'problem.no_file': 'Le fichier « {file} » n’existe pas, ou n’est pas lisible.',
  'problem.file_too_large': 'Le fichier « {file} » est trop lourd ({size} Mo ; {most} Mo au plus).',
  'problem.bad_zip': 'L’archive « {file} » est abîmée, chiffrée ou incomplète.',
  'problem.zip_bomb':
    'L’archive « {file} » se déplierait démesurément ({size} Mo annoncés). Elle n’a pas été ouverte.',
  'problem.zip_without_model': 'L’archive « {file} » ne contient aucun fichier .ifc.',
  'problem.zip_of_models':
    'L’archive « {file} » contient {n} maquettes ({names}). Livrez-les une à une, chacune sous son nom.',
}
