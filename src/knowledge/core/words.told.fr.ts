/** What the house says of it: refusals, its figure. Said by the server alone: no page loads it. */
export const fr = {
  'refused.knowledge_empty': 'Écrivez la question et la réponse, en quelques mots.',
  'refused.knowledge_long': 'C’est trop long : {length} signes, {most} au plus. Gardez l’essentiel.',
  'refused.knowledge_names':
    'Ces mots semblent désigner quelqu’un : « {words} ». Retirez nom, adresse et téléphone : d’autres agences liront cette réponse.',
  'refused.knowledge_nowhere':
    'Dites à quoi cette réponse s’applique : un motif, un équipement, un métier, un contrat ou un immeuble.',
  'refused.knowledge_moved':
    'Quelqu’un a changé cette réponse entre-temps. Relisez-la, puis recommencez : votre texte est gardé.',
  'refused.kept_already': 'Cette réponse est déjà gardée. Ouvrez-la pour la changer.',
  'refused.question_unanswered': 'Cette question n’a pas encore de réponse.',
  'refused.unknown_thing': 'Aucun équipement du patrimoine n’a ce type, cette marque et ce modèle.',
  'refused.unknown_contract': 'Ce contrat, cette entreprise ou ce métier n’existe pas chez nous.',
  'figure.questionsSpared': 'Questions au siège épargnées',
  'figure.questionsSpared.sentence_one': 'question n’a pas été posée au siège : la réponse était déjà là.',
  'figure.questionsSpared.sentence_other':
    'questions n’ont pas été posées au siège : la réponse était déjà là.',
  'mail.knowledgeDoubted.subject': 'Une réponse gardée n’est peut-être plus vraie',
  'mail.knowledgeDoubted.what':
    'Quelqu’un dit qu’une réponse de votre direction n’est plus vraie : « {asked} ».',
  'mail.knowledgeDoubted.due':
    'Dites si elle l’est toujours, ou changez-la, {answerDue}. Ensuite elle sera montrée comme à vérifier, puis masquée.',
  'mail.knowledgeDoubted.button': 'Voir ce que nous savons',
}
