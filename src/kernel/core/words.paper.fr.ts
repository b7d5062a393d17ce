export const fr = {
  'paper.add': 'Joindre un document',
  'paper.hint': 'PDF, Word (.docx), OpenDocument (.odt) ou texte, 10 Mo au plus. Il partira avec le message.',
  'paper.busy': 'Lecture du document…',
  'paper.tooLarge':
    '« {name} » pèse {size} : 10 Mo au plus par document. Enregistrez-le en plus petit, ou joignez-en les pages utiles. Il n’est pas joint ; vos mots sont gardés.',
  'paper.together':
    'Avec « {name} », les documents pèseraient plus de 25 Mo. Envoyez d’abord ceux-ci, puis celui-là dans un autre message.',
  'paper.many': 'Dix documents au plus par message. Envoyez la suite dans un autre.',
  'paper.kind':
    '« {name} » n’est pas joint : seuls le sont les PDF, documents Word (.docx), OpenDocument (.odt) et textes (.txt). Enregistrez-le en PDF, puis joignez-le.',
  'paper.empty': '« {name} » est vide : il n’est pas joint. Vos mots sont gardés.',
  'paper.misnamed':
    '« {name} » n’est pas ce que dit son nom : il n’est pas joint, et vos mots sont gardés. Redonnez-lui sa terminaison (.docx pour un document Word), ou enregistrez-le en PDF.',
  'paper.photo': '« {name} » est une image : ajoutez-la avec le bouton des photos.',
  'paper.unread': '« {name} » n’a pas pu être lu sur cet appareil. Choisissez-le de nouveau.',
  'paper.remove': 'Retirer {name}',
  'paper.chosen': 'Documents joints',
  'paper.list': 'Documents',
  'paper.kb': '{size} ko',
  'paper.mb': '{size} Mo',
  'paper.pdf': 'PDF',
  'paper.docx': 'Word',
  'paper.odt': 'OpenDocument',
  'paper.txt': 'texte',
  'paper.other': 'document',
  'paper.coming': 'en route : le document arrive après les mots',
  'paper.download': 'Télécharger {name}',
  'paper.page': 'Première page : « {name} »',
  'paper.page.drawing': 'La première page se dessine…',
  'paper.page.close': 'Fermer',
  'paper.gone': 'Ce document ne peut pas être ouvert maintenant. Réessayez quand le réseau est revenu.',
} as const
