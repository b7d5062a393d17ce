export const fr = {
  'problem.at_line': 'ligne {line} : {said}',
  'problem.empty_file': 'Le fichier « {file} » est vide. L’envoi s’est sans doute arrêté trop tôt.',
  'problem.not_step':
    'Le fichier « {file} » n’est pas une maquette : il ne commence pas par ISO-10303-21. Demandez l’export IFC.',
  'problem.not_step_but':
    'Le fichier « {file} » est un {what}, malgré son nom. Demandez l’export IFC de la maquette.',
  'problem.truncated':
    'Le fichier s’arrête avant sa fin. Ce qui précède a été lu ; demandez un nouvel envoi.',
  'problem.unfinished':
    'Le fichier « {file} » s’arrête avant sa fin (ligne {line}). Rien n’en a été retenu : demandez un nouvel export, et envoyez-le entier.',
  'problem.open_text':
    'Le fichier « {file} » est entier, mais un texte n’y est pas refermé : à partir de la ligne {line}, plus rien ne se lit. Rien n’en a été retenu : demandez un nouvel export au logiciel qui l’a écrit.',
  'problem.no_record':
    'Aucune ligne du fichier « {file} » n’a la forme attendue (première en cause : ligne {line}). Demandez un nouvel export IFC.',
  'problem.bad_record': 'Une ligne n’a pas la forme attendue. Elle a été laissée de côté.',
  'problem.more_bad_records_one': '{n} autre ligne n’a pas la forme attendue.',
  'problem.more_bad_records_other': '{n} autres lignes n’ont pas la forme attendue.',
  'problem.unknown_id': 'Aucun objet de la maquette ne porte l’identifiant {id}.',
  'problem.doubtful_id': 'Plusieurs objets portent l’identifiant {id} : rien ne leur a été ajouté.',
  'problem.bcf_no_topic': 'Le dossier « {name} » ne contient pas de sujet lisible.',
}
