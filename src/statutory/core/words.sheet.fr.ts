/** The sheet of a survey, as who lives there fills it in, or her agency with her. */
export const fr = {
  'sheet.loading': 'L’enquête se charge',
  'sheet.no_link': 'Ouvrez cette page par le lien de notre message.',
  'sheet.head.ops': 'Qui vit dans votre logement, en {year}',
  'sheet.head.sls': 'Les ressources de votre foyer, en {year}',
  'sheet.why.ops':
    'Tous les deux ans, la loi nous demande ces réponses pour l’État ({law}). Répondez avant le {due}.',
  'sheet.why.sls':
    'Chaque année, la loi nous demande de connaître les ressources des foyers ({law}). Répondez avant le {due}.',
  'sheet.known': 'Ce que nous savons déjà',
  'sheet.known.address': 'Votre logement : {address}.',
  'sheet.known.lease': 'Votre bail a commencé le {day}.',
  'sheet.known.fix':
    'Les personnes que nous connaissons sont écrites plus bas : corrigez ce qui n’est plus vrai. Si l’adresse ou le bail sont faux, choisissez « J’ai besoin d’aide ».',
  'sheet.people': 'Qui vit dans le logement ?',
  'sheet.person': 'Personne {n}',
  'sheet.person.remove': 'Cette personne ne vit pas là',
  'sheet.person.add': 'Ajouter une personne',
  'sheet.home': 'Pour tout le foyer',
  'sheet.choose': 'Choisissez',
  'sheet.optional': 'facultatif',
  'sheet.euros': 'En euros, sans les centimes. Zéro si c’est zéro.',
  'sheet.paper': 'Ne joignez aucun avis d’impôt : nous n’en gardons pas.',
  'sheet.wall':
    'Vos réponses sont lues par l’équipe chargée de l’enquête, au siège, et par personne d’autre. Elles sont effacées dès que l’État a accepté l’enquête.',
  'sheet.send': 'Envoyer mes réponses',
  'sheet.sending': 'Envoi…',
  'sheet.waiting': 'Vos réponses attendent le réseau sur cet appareil.',
  'sheet.done': 'Merci, nous avons bien reçu vos réponses.',
  'sheet.received': 'Nous avons reçu vos réponses le {day}.',
  'sheet.again':
    'Elles ne sont plus montrées ici. Si quelque chose est faux, répondez de nouveau avant le {due} : la dernière réponse compte.',
  'sheet.again.act': 'Répondre de nouveau',
  'sheet.other': 'Un autre cas',
  'sheet.gone': 'Je n’habite plus là',
  'sheet.gone.done': 'C’est noté : vous ne recevrez plus rien pour cette enquête.',
  'sheet.help': 'J’ai besoin d’aide',
  'sheet.help.done': 'Votre agence vous appellera. Vous n’avez rien d’autre à faire.',
} as const
