/** What the house says of surveys of occupation and resources: mails, letters, refusals, the file of somebody. Said by the server alone. */
export const fr = {
  'mail.sheet.subject': 'Enquête {year} sur votre logement : répondez avant le {due}',
  'mail.sheet.again':
    'Nous n’avons pas encore reçu votre réponse. Si vous venez de l’envoyer, ne tenez pas compte de ce message.',
  'mail.sheet.ops':
    'Tous les deux ans, la loi nous demande de dire à l’État qui vit dans nos logements (code de la construction et de l’habitation, article L442-5). Nous vous posons donc quelques questions sur votre foyer, au {address}.',
  'mail.sheet.sls':
    'Chaque année, la loi nous demande de connaître les ressources des foyers, pour savoir si un supplément de loyer s’applique (code de la construction et de l’habitation, article L441-9). Nous vous posons donc quelques questions sur votre foyer, au {address}.',
  'mail.sheet.until':
    'Répondez avant le {due}. Ayez vos avis d’impôt près de vous. N’envoyez aucun papier : nous n’en gardons pas.',
  'mail.sheet.link':
    'Ce que nous savons déjà est écrit : corrigez ce qui n’est plus vrai, et complétez. Ce lien est pour votre foyer seul.',
  'mail.sheet.paper':
    'Voici les personnes que nous connaissons à cette adresse. Corrigez, ajoutez, et complétez.\n\n{sheet}',
  'mail.sheet.back':
    'Rendez ces pages à votre agence, ou appelez-nous avec le code imprimé au bas de la page.',
  'mail.sheet.wall':
    'Vos réponses sont lues par l’équipe chargée de l’enquête, au siège, et par personne d’autre. Elles sont effacées dès que l’État a accepté l’enquête.',
  'mail.sheet.help':
    'Vous n’habitez plus là, ou vous avez besoin d’aide : dites-le nous, c’est tout ce qu’il faut faire.',
  'mail.sheet.button': 'Répondre à l’enquête',
  'sheet.help.words': 'Je voudrais de l’aide pour répondre à l’enquête sur mon logement.',
  'refused.campaign_exists': 'Cette enquête est déjà ouverte pour {year}.',
  'refused.campaign_short':
    'La loi laisse un mois pour répondre : la date limite doit être dans {days} jours au moins.',
  'refused.reminder_outside': 'Un rappel part après l’ouverture, et au plus tard le jour de la date limite.',
  'refused.dwelling_unknown': 'Aucun logement n’a la référence {ref}. Rien n’a été ouvert.',
  'refused.no_home_asked': 'Aucun logement n’est loué aujourd’hui : il n’y a personne à interroger.',
  'refused.campaign_running': 'Fermez d’abord l’enquête : des réponses peuvent encore arriver.',
  'refused.campaign_over':
    'L’État a accepté l’enquête {year} : les réponses ont été effacées, il ne reste que les nombres.',
  'refused.day_to_come': 'Ce jour n’est pas encore venu.',
  'refused.no_sheet': 'Nous ne trouvons pas cette enquête. Vérifiez le lien ou le code : il commence par R.',
  'refused.campaign_closed':
    'L’enquête {year} est close : nous ne prenons plus de réponse. Si vous aviez répondu, votre réponse compte.',
  'refused.sheet_ended':
    'Votre bail de ce logement est terminé : vous n’avez plus à répondre à cette enquête.',
  'refused.sheet_empty': 'Dites au moins qui vit dans ce logement : une personne suffit.',
  'refused.sheet_wrong': 'Une réponse manque, ou ne convient pas : « {question} ».',
  'refused.person_wrong': 'Personne {nth} : une réponse manque, ou ne convient pas (« {question} »).',
  'refused.form_wrong': 'Ces questions ne peuvent pas être gardées : « {what} » ne convient pas.',
  'file.kind.sheet': 'Enquêtes sur votre logement',
  'file.why.sheet':
    'Ce que la loi nous fait demander sur votre foyer, et ce que vous avez répondu. Effacé dès que l’État a accepté l’enquête.',
  'ops.usage': 'ops|sls export --year ANNEE --out DOSSIER [--json] | form FICHIER.json',
  'ops.written': '{name} : {lines} logements, réponses reçues : {answered}',
  'ops.unconfirmed':
    'Les intitulés des colonnes sont ceux de Loge : comparez-les à l’outil de l’État avant d’envoyer le fichier.',
  'ops.kept': 'Questions et colonnes gardées.',
  'ops.no_file': 'Le fichier {file} ne peut pas être lu.',
} as const
