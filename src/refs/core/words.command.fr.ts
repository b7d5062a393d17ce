/** What the commands `refs` say. */
export const fr = {
  'refs.pair': '{a} = {b} ({chance} %) : {addressA} / {addressB} : {why}',
  'refs.person': '{a} = {b} ({chance} %) : {why}',
  'refs.level.exact': '{field} identique {weight}',
  'refs.level.close': '{field} presque identique {weight}',
  'refs.level.swapped': '{field} dans une autre case {weight}',
  'refs.level.alike': '{field} proche {weight}',
  'refs.level.differ': '{field} autre {weight}',
  'refs.problem': '{file}, ligne {line} : {says} ({code})',
  'refs.refused': '{file} : {says} ({code})',
  'refs.found_one': '{n} paire trouvée parmi {rows} lignes.',
  'refs.found_other': '{n} paires trouvées parmi {rows} lignes.',
  'refs.learnt_one': 'Poids repris de {n} paire tranchée.',
  'refs.learnt_other': 'Poids repris de {n} paires tranchées.',
  'refs.import.progress': '{rows} lignes lues, {kept} gardées… (Ctrl+C arrête sans rien changer)',
  'refs.import.done':
    'Lignes lues : {rows}, dont {kept} dans vos codes postaux. Nouvelles : {added} ; changées : {changed} ; identiques : {same} ; disparues : {gone} ; laissées : {unread}.',
  'refs.import.linked':
    'Rapprochement fait (poids, version {version}). Paires nouvelles, changées ou disparues : {pairs}. Immeubles complétés : {told}.',
  'unread.no_number': 'Cette ligne n’a pas de numéro de locataire. Elle est laissée.',
  'unread.unknown_dwelling': 'Aucun logement n’a le numéro « {value} ». La ligne est laissée.',
  'unread.no_file': 'Ce fichier n’existe pas, ou n’est pas lisible.',
  'unread.file_too_large': 'Ce fichier fait {size} Mo ; on en lit {most} au plus. Coupez-le en plusieurs.',
  'unread.empty_file': 'Ce fichier est vide.',
  'unread.no_rows': 'Ce fichier a des titres de colonnes, et aucune ligne en dessous.',
  'unread.not_csv':
    'Ce fichier n’est pas un tableau en texte. Enregistrez-le au format CSV, en UTF-8, puis recommencez.',
  'unread.missing_column': 'La colonne « {column} » n’y est pas. Celles qui y sont : {columns}.',
  'unread.repeated_column': 'La colonne « {column} » y est deux fois : on ne sait laquelle lire.',
  'unread.nul':
    'Cette ligne contient des signes qui ne sont pas du texte. Elle est laissée, le reste est lu.',
  'unread.long_text': 'Cette ligne est trop longue pour être une adresse. Elle est laissée, le reste est lu.',
  'unread.open_quote':
    'Un guillemet y est ouvert et n’est pas refermé. Cette ligne est laissée, le reste est lu.',
  'unread.half_line':
    'Cette ligne semble coupée : il y faudrait {width} cases, on en trouve {cells}. Elle est laissée, le reste est lu.',
  'unread.long_line':
    'Cette ligne a {cells} cases, les titres en annoncent {width} : un séparateur s’y trouve peut-être en trop. Elle est laissée, le reste est lu.',
  'unread.two_encodings':
    'Jusqu’ici les accents étaient écrits d’une façon, ici d’une autre (UTF-8 et Windows-1252). Chaque ligne est lue comme elle est écrite ; relisez-en quelques-unes.',
  'unread.no_address': 'Cette ligne n’a pas d’adresse : rien ne peut lui être rapproché.',
  'unread.no_answer':
    'Cette ligne ne dit pas si c’est le même lieu. Écrivez oui ou non dans la colonne « same ». Elle est laissée.',
  'unread.no_such_line': 'Aucune ligne {value} à rapprocher dans ce fichier. Cette paire est laissée.',
  'unread.one_sided':
    'Toutes les paires y sont tranchées de la même façon : il en faut des deux pour en apprendre quelque chose.',
  'unread.no_buildings':
    'La maison n’a encore aucun immeuble : rien de ce fichier ne la concerne. Chargez d’abord le patrimoine.',
  'unread.too_many':
    'Plus de {most} lignes seraient à garder : ce n’est pas le fichier d’un département. Rien n’a changé.',
  'unread.shrunk':
    '{n} lignes sur {all} disparaîtraient : ce fichier semble coupé, ou d’une partie du département. Rien n’a changé. S’il est entier, ajoutez --anyway.',
  'unread.stopped': 'La lecture a été arrêtée. Rien n’a changé ; vous pouvez recommencer quand vous voulez.',
  'unread.broken_archive':
    'Cette archive ne s’ouvre pas jusqu’au bout. Téléchargez-la de nouveau. Rien n’a changé.',
  'unread.bad_place': 'Cette ligne n’a pas de clé, ou pas de commune ({value}). Elle est laissée.',
  'unread.not_json':
    'Les adresses ou les parcelles de ce bâtiment ({value}) ne se lisent pas. La ligne est laissée.',
  'unread.bad_number': '« {value} » n’est pas un numéro de DPE : il a treize signes. La ligne est laissée.',
  'unread.bad_class': '« {value} » n’est pas une étiquette de A à G. La ligne est laissée.',
  'unread.bad_day': '« {value} » n’est pas un jour du calendrier. La ligne est laissée.',
  'unread.key_doubled': 'Le numéro {value} est déjà dans ce fichier, plus haut. Cette ligne est laissée.',
  'refs.import.people':
    'Lignes lues : {rows}. À confirmer par une personne, page Rapprochements : {asked} ; déjà connues : {known} ; laissées : {unread}.',
}
