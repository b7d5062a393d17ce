/** What the commands `loge sensors` say. */
export const fr = {
  'sensorCommands.usage':
    'loge sensors judge --from JOUR --to JOUR | read FICHIER.csv [--number COLONNE] [--index COLONNE] [--at COLONNE] [--unit-column COLONNE] [--unit m3|L|kWh|MWh|hca] [--json] | type FICHIER.json',
  'sensorCommands.judged': '{days} jours jugés de nouveau.',
  'sensorCommands.noFile': 'Le fichier {file} n’est pas là, ou ne se lit pas.',
  'sensorCommands.unread_file': 'Ce fichier n’est pas un tableau avec des séparateurs.',
  'sensorCommands.missing_column':
    'Il manque la colonne « {column} ». Dites laquelle c’est, par exemple --number "N° du compteur".',
  'sensorCommands.repeated_column': 'La colonne « {column} » est là deux fois.',
  'sensorCommands.read':
    '{rows} lignes lues : {kept} relevés nouveaux, {doubled} déjà connus, {conflicts} qui contredisent un relevé du même instant, {refused} d’une date qui n’est pas possible ou trop ancienne.',
  'sensorCommands.without_number': 'Ligne {line} : il n’y a pas de numéro de compteur.',
  'sensorCommands.unread_index': 'Ligne {line} ({number}) : l’index n’est pas un nombre.',
  'sensorCommands.unread_unit':
    'Ligne {line} ({number}) : l’unité n’est pas dite, ou n’est pas celle de ce compteur. Ajoutez par exemple --unit m3.',
  'sensorCommands.unread_date': 'Ligne {line} ({number}) : la date ne se lit pas.',
  'sensorCommands.unknown_meter': 'Ligne {line} ({number}) : aucun compteur posé ne porte ce numéro.',
  'sensorCommands.two_meters': 'Ligne {line} ({number}) : deux compteurs posés portent ce numéro.',
  'sensorCommands.described': 'C’est noté : {why}.',
  'sensorCommands.unread_description': 'Cette description ne se lit pas ({why}).',
  'sensorCommands.unread_codec': 'Le décodeur {why} ne se lit pas, ou n’a pas de fonction decodeUplink.',
  'sensorCommands.without_licence': 'Dites sous quelle licence est ce décodeur (licence).',
}
