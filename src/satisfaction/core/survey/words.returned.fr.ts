/** What the house says of a survey: its questions, and why a line or an act is refused. */
export const fr = {
  'survey.scheme': 'La résidence',
  'survey.district': 'Le quartier',
  'survey.dwelling': 'Le logement',
  'survey.service': 'La relation de service',
  'survey.refused.no_columns': 'Ce fichier n’a pas de colonne « code », ou aucune de celles des questions.',
  'survey.refused.too_long': 'Ce fichier a trop de lignes pour une enquête.',
  'survey.refused.half_line': 'il manque des cellules.',
  'survey.refused.bad_code': 'le code « {value} » est mal recopié.',
  'survey.refused.unknown_code': 'le code « {value} » n’est pas de cette enquête.',
  'survey.refused.twice': 'le code « {value} » est déjà plus haut.',
  'survey.refused.bad_face': '« {value} » n’est pas une note de 1 à 5.',
  'survey.refused.silent': 'aucune note pour le code « {value} ».',
  'refused.nobody_to_ask': 'Aucun foyer n’a de bail en cours : il n’y a personne à interroger.',
  'refused.sample_too_large':
    'Il faudrait interroger {n} foyers, et il n’y en a que {homes}. Choisissez une marge plus large.',
  'refused.survey_over': 'Cette enquête est close : ses codes ne mènent plus à aucun foyer.',
  'refused.no_survey_answers': 'Ce fichier ne contient aucune réponse de cette enquête. Rien n’a changé.',
} as const
