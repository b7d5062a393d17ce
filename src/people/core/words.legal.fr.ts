/** The legal notice, and what becomes of data (RGPD, art. 13). */
export const fr = {
  'legal.demo': 'Ceci est une démonstration : le bailleur est inventé.',
  'legal.incomplete': 'Le bailleur n’a pas encore tout indiqué : ce qui manque est marqué ici.',
  'legal.missing': 'À compléter par le bailleur',
  'legal.landlord': 'le bailleur',
  'legal.publisher.title': 'Qui publie ces pages',
  'legal.name': 'Bailleur',
  'legal.onCall': 'Astreinte',
  'legal.onCallMail': 'Courriel de l’astreinte',
  'legal.legalForm': 'Forme juridique',
  'legal.siren': 'SIREN',
  'legal.address': 'Siège',
  'legal.phone': 'Téléphone',
  'legal.email': 'Courriel',
  'legal.publisher': 'Directeur ou directrice de la publication',
  'legal.host.title': 'Qui les héberge',
  'legal.hostName': 'Hébergeur',
  'legal.hostAddress': 'Adresse',
  'legal.hostPhone': 'Téléphone',
  'legal.data.title': 'Vos données',
  'legal.data.who': '{name} est responsable de ce que vous écrivez ici.',
  'legal.data.why':
    'Cela sert à réparer et entretenir votre logement et votre immeuble, à vous tenir au courant et à répondre de ce qui a été fait : exécution du bail et obligations du bailleur (RGPD, art. 6-1-b et c ; loi du 6 juillet 1989, art. 6). Pour un danger, la protection des personnes (art. 6-1-d).',
  'legal.data.what':
    'Votre nom et un moyen de vous joindre sont nécessaires pour vous répondre. La photo, vos disponibilités et ce qu’il faut savoir pour entrer sont facultatifs.',
  'legal.data.readers':
    'Qui les lit : l’agence, le gardien et le siège du bailleur, selon leur secteur ; l’entreprise qui intervient, le temps des travaux (votre nom, votre téléphone et comment entrer) ; l’hébergeur, qui ne s’en sert pas. Rien n’est vendu.',
  'legal.data.long':
    'Une demande close reste au dossier du logement ; elle n’est plus liée à votre nom {n} mois après sa clôture, si votre bail est fini depuis aussi longtemps. Ce qu’il faut savoir pour entrer chez vous est effacé deux mois après la fin de la demande, les messages envoyés au bout de treize mois, les notes internes au bout de douze.',
  'legal.data.long.never':
    'Une demande close reste au dossier du logement, à votre nom, tant que vous n’en demandez pas l’effacement. Ce qu’il faut savoir pour entrer chez vous est effacé deux mois après la fin de la demande, les messages envoyés au bout de treize mois, les notes internes au bout de douze.',
  'legal.data.device':
    'Cet appareil garde vos réponses le temps de les envoyer, puis un reçu que vous pouvez effacer. Un cookie vous reconnaît ; aucun ne sert à mesurer l’audience ni à faire de la publicité.',
  'legal.data.machine': 'Un délai est proposé d’après vos réponses ; ce sont des personnes qui décident.',
  'legal.rights.title': 'Vos droits',
  'legal.rights':
    'Vous pouvez demander à lire ces données, à les corriger, à les faire effacer ou à en limiter l’usage, à les recevoir dans un fichier, et vous opposer à leur usage.',
  'legal.rights.how':
    'Écrivez au délégué à la protection des données, ou à votre agence. La réponse vient dans le mois.',
  'legal.dpoName': 'Délégué à la protection des données',
  'legal.dpoEmail': 'Son courriel',
  'legal.dpoAddress': 'Son adresse',
  'legal.cnil':
    'Si la réponse ne vous convient pas, vous pouvez vous adresser à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris cedex 07 :',
} as const
