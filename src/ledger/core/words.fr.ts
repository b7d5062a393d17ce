/** The ledger of time, for all who work here. */
export const fr = {
  'refused.consulted_later':
    'Ce jour n’est pas encore venu. Le temps ne se compte qu’une fois le CSE consulté.',
  'refused.ledger_open': 'La consultation est déjà inscrite. Rien n’a changé.',
  'ledger.title': 'Le temps, et qui le demande',
  'ledger.how':
    'Les mêmes chiffres pour tous ceux qui travaillent ici, par mois, trimestre ou année terminés. Jamais par personne : ce à quoi moins de {n} personnes ont répondu n’est pas dit.',
  'ledger.total':
    'Répondre aux questions de l’outil a pris {time} à l’organisme ({period}), dont {agencies} aux gardiens et aux bureaux des agences.',
  'ledger.total.alone': 'Répondre aux questions de l’outil a pris {time} à l’organisme ({period}).',
  'ledger.total.withheld': 'Trop peu de personnes ont répondu pour que leur temps soit dit ({period}).',
  'ledger.most': 'Qui demande le plus : {asker}, {time}.',
  'ledger.most.withheld': 'Ce que chaque service demande concerne trop peu de personnes pour être dit.',
  'ledger.unread.none': 'Chaque question a été lue.',
  'ledger.unread_one': 'Une question n’a été lue par personne.',
  'ledger.unread_other': '{n} questions n’ont été lues par personne.',
  'ledger.unread.uncounted': 'Les lectures n’étaient pas encore comptées.',
  'ledger.coverage':
    'Mesuré sur {measured} envois, pour {acts} où une question était posée ({share} %). Avec ceux qui manquent, entre {time} et {most}.',
  'ledger.coverage.none': 'Pour cette période, on ne sait pas quelle part des envois a été mesurée.',
  'ledger.dropped_one': 'Une mesure impossible a été écartée.',
  'ledger.dropped_other': '{n} mesures impossibles ont été écartées.',
  'ledger.acts':
    'De l’ouverture d’un écran à l’envoi, l’outil a pris {time} à l’organisme ({period}), dont {agencies} aux gardiens et aux bureaux des agences.',
  'ledger.acts.alone': 'De l’ouverture d’un écran à l’envoi, l’outil a pris {time} à l’organisme ({period}).',
  'ledger.questions': 'Répondre aux questions en a pris {time}.',
  'ledger.most.agencies': 'Qui demande le plus : {asker}, {time}, dont {agencies} aux agences.',
  'ledger.pauses':
    'Une pause compte pour vingt secondes au plus. Avec des pauses de dix secondes au plus : {at10} ; de soixante : {at60}.',
  'ledger.resumed': 'Brouillons laissés puis repris avant l’envoi : {n}.',
  'ledger.given.acts': 'Qui donne de son temps (et, dedans, aux questions)',
  'ledger.given.both': '{acts} ({questions})',
  'ledger.waiting': 'L’attente, et qui la cause',
  'ledger.waiting.how':
    'Combien de temps des demandes ont attendu, toutes ensemble, et après qui. Notre attente se compte en jours ouvrés de huit heures ; celle des autres au calendrier, nuits et dimanches compris.',
  'ledger.waiting.own': 'La nôtre, en jours ouvrés',
  'ledger.waiting.others': 'Celle des autres, en jours du calendrier',
  'ledger.waiting.place': 'Après qui',
  'ledger.waiting.days': 'Jours',
  'ledger.waiting.rest_one': 'Voir l’autre lieu',
  'ledger.waiting.rest_other': 'Voir les {n} autres lieux',
  'ledger.waiting.elsewhere': '{family}, ailleurs',
  'ledger.waiting.time': '{n} j',
  'ledger.cause.ball': '{place}',
  'ledger.cause.approval': '{place} : accord de dépense',
  'ledger.cause.question': '{place} : question posée au siège',
  'ledger.cause.firm': '{place}',
  'ledger.cause.tenant': '{place}',
  'ledger.cause.third': '{place}',
  'ledger.place.house': 'L’organisme',
  'ledger.place.third': 'Autres que nous',
  'ledger.about': '≈ {value}',
  'ledger.estimate':
    'Estimé par un modèle de gestes : trop peu de réponses ont été mesurées ({share} %). Entre {least} et {most}.',
  'ledger.estimate.unknown':
    'Estimé par un modèle de gestes : trop peu de réponses ont été mesurées. Au moins {least}.',
  'ledger.model': '≈ {n} s la réponse, selon un modèle de gestes.',
  'ledger.counts':
    '{answers} réponses : {same} telles que proposées, {again} déjà données depuis 90 jours, {corrections} corrigées dans la journée ; {skips} fois vide.',
  'ledger.screens': 'Le temps par type d’envoi',
  'ledger.screen.usual': 'd’habitude {middle} s, parfois {upper} s ; {n} envois',
  'ledger.period': 'Période',
  'ledger.quarter': '{n}e trimestre {year}',
  'ledger.quarter.first': '1er trimestre {year}',
  'ledger.year': 'année {year}',
  'ledger.given': 'Qui donne de son temps',
  'ledger.taken': 'Qui en demande',
  'ledger.reading': 'Qui demande de lire des actualités',
  'ledger.reading.how':
    'Calculé, sans mesurer personne : mots publiés, à 200 par minute, multipliés par le nombre de lecteurs.',
  'ledger.place': 'Où',
  'ledger.asker': 'Demandée par :',
  'ledger.asks': 'Service',
  'ledger.time': 'Temps',
  'ledger.table': 'Voir le tableau',
  'ledger.place.caretaker': 'Gardiens',
  'ledger.place.office': 'Bureaux des agences',
  'ledger.place.directorate': 'Direction du siège',
  'ledger.place.call_centre': 'Plateforme téléphonique',
  'ledger.place.head_office': 'Siège',
  'ledger.place.firm': 'Entreprises',
  'ledger.place.household': 'Locataires',
  'ledger.at': '{family}, {agency}',
  'ledger.dearest': 'Les dix questions qui coûtent le plus',
  'ledger.unreadList': 'Celles que personne n’a lues',
  'ledger.rest_one': 'Voir l’autre question',
  'ledger.rest_other': 'Voir les {n} autres questions',
  'ledger.usual': 'D’habitude {middle} s, parfois {upper} s ; {n} réponses.',
  'ledger.reads': 'Lue {people} fois par quelqu’un, {rules} fois par une règle.',
  'ledger.withheld': 'non dit',
  'ledger.little': 'moins de 8 min',
  'ledger.review': 'À revoir le {day}',
  'ledger.reviewDue': 'À revoir depuis le {day} : elle n’est plus obligatoire.',
  'ledger.optional': 'facultative',
  'ledger.required': 'obligatoire',
  'ledger.experts': 'Pour les experts',
  'ledger.legal': 'Base : {basis}',
  'ledger.loading': 'Le registre se charge',
  'ledger.none': 'Le premier mois entier sera montré huit jours après sa fin.',
  'ledger.rules.go': 'Voir ce qui est compté, et ce qui ne l’est jamais',
  'ledger.contests.go': 'Voir les questions contestées, et celles qui ne sont plus posées',
  'ledger.back': 'Revenir au temps',
  'ledger.closed': 'Rien n’est compté pour le moment',
  'ledger.closed.why':
    'Le temps passé à répondre ne se compte qu’une fois le comité social et économique (CSE) consulté. Jusque-là, rien n’est gardé.',
  'ledger.open': 'Inscrire la consultation du CSE',
  'ledger.open.day': 'Jour de la consultation',
  'ledger.open.reference': 'Référence de l’avis',
  'ledger.open.go': 'Commencer à compter',
  'ledger.opening': 'La consultation s’inscrit',
  'ledger.open.kept': 'La consultation est gardée et s’inscrira dès que possible.',
  'ledger.open.done': 'La consultation est inscrite. Le premier mois entier se lira huit jours après sa fin.',
  'ledger.opened': 'Compté depuis l’avis du CSE du {day} ({reference}).',
  'ledger.print': 'Imprimer',
  'ledger.note.title': 'Note au CSE : le temps des questions',
  'ledger.note.lead':
    'Cette note dit les règles en vigueur. Elle s’imprime depuis le programme qui les applique, et ses nombres sont les siens.',
  'ledger.note.aim.title': 'À quoi cela sert',
  'ledger.note.aim':
    'Chaque question posée par l’outil ({questions} aujourd’hui, pour {askers} services) coûte du temps à qui répond. Ce temps est mis au compte du service qui demande, pour que les questions inutiles disparaissent. Il ne sert ni à évaluer, ni à contrôler, ni à comparer des personnes.',
  'ledger.note.what.title': 'Ce qui est compté',
  'ledger.note.what':
    'Les secondes passées dans un champ, entre le premier et le dernier geste, et sur l’écran, de son ouverture à l’envoi ; une pause ne compte pas plus de {idle} secondes, une page cachée ou un téléphone verrouillé ne comptent pas. Prendre une photo ou dicter compte. Avec elles : le champ ou le type d’envoi, et la famille de métiers dans une agence (gardiens, ou bureau : chargés de clientèle, techniciens et responsables ensemble), une direction, la plateforme téléphonique, les entreprises, les locataires. Sont aussi comptées, par lieu et sans personne, les réponses laissées vides, corrigées dans la journée, envoyées telles que proposées ou déjà données dans les 90 jours. L’attente des demandes, comptée dans leur historique, est dite par lieu.',
  'ledger.note.never.title': 'Ce qui ne l’est jamais',
  'ledger.note.never':
    'Aucune personne, heure, journée, adresse, aucun appareil ni bâtiment. Aucun temps d’inactivité, aucun classement de personnes, aucun compteur en direct. Les appels téléphoniques ne sont pas comptés.',
  'ledger.note.show.title': 'Ce qui est montré, et à qui',
  'ledger.note.show':
    'Des mois, trimestres et années terminés, {days} jours après leur fin, une fois pour toutes. Les mêmes chiffres pour tous, du gardien à la direction générale. Les sommes sont dites au quart d’heure, les nombres de réponses à cinq près.',
  'ledger.note.five.title': 'À partir de cinq personnes',
  'ledger.note.five':
    'Un chiffre n’est dit que si {atLeast} personnes au moins y ont part, aucune pour plus de {one} % et aucune paire pour plus de {two} %. Un lieu qui pourrait avoir moins de {atLeast} personnes est réuni à un autre pour toute l’année. Un chiffre qui en ferait deviner un autre, par différence, n’est pas dit non plus.',
  'ledger.note.kept.title': 'Ce qui est gardé, et combien de temps',
  'ledger.note.kept':
    'Les secondes attendent dans la mémoire du programme, sans être écrites, jusqu’à {enough} mesures de {atLeast} personnes. Elles sont alors écrites mélangées et chiffrées, avec la semaine. La clé est un fichier du serveur, hors de la base de données. La semaine finie, il n’en reste que des sommes par lieu : ce qui était chiffré et la clé sont détruits, au plus tard quinze jours après. Ces sommes disparaissent à la publication du mois.',
  'ledger.note.why.title': 'Demander pourquoi',
  'ledger.note.why':
    'Chacun peut demander, en public et sans nom, pourquoi une question est posée, et dire une fois par trimestre si elle est utile. Rien n’est gardé de qui demande ni de l’heure : la demande attend, non écrite, au milieu d’autres gestes. Le siège répond en {answer} jours ouvrés ; sinon la question devient facultative, puis disparaît.',
  'ledger.note.law.title': 'Le droit',
  'ledger.note.law':
    'Code du travail, articles L1121-1, L1222-4 et L2312-38 : les salariés sont informés et le CSE est consulté avant la mise en œuvre. Sans consultation inscrite, le programme ne garde rien.',
  'ledger.impact.title': 'Analyse d’impact (AIPD)',
  'ledger.impact.purpose.title': 'Finalité et base',
  'ledger.impact.purpose':
    'Réduire la charge des questions posées par l’outil. Intérêt légitime de l’organisme (RGPD, article 6, 1, f). Données : champ ou type d’envoi, famille et agence, semaine, secondes ; une marque jusqu’à la fin de la semaine.',
  'ledger.impact.need.title': 'Nécessité et proportion',
  'ledger.impact.need':
    'Une mesure par personne n’est pas nécessaire : elle n’existe pas. Les mesures vivent une semaine, puis des sommes jusqu’à la publication du mois. Un envoi n’est jamais refusé ni retardé par la mesure.',
  'ledger.impact.risk.title': 'Risques, et ce qui les écarte',
  'ledger.impact.risk.single':
    'Isoler une personne : {atLeast} personnes au moins, parts bornées, lieux réunis. Vérifié par calcul exact sur des effectifs tirés au hasard, douze mois d’arrivées et de départs.',
  'ledger.impact.risk.link':
    'Relier une mesure à un acte : écrite plus tard, mélangée, dans une transaction à part, sans heure. Vérifié contre les numéros de transaction et l’ordre des lignes de la base.',
  'ledger.impact.risk.infer':
    'Déduire par différence : aucune autre période, aucun filtre ; les chiffres qui en trahiraient un autre sont retenus, et ceux publiés ne changent plus.',
  'ledger.impact.risk.voice':
    'Savoir qui a contesté ou voté : écrit plus tard, dans une transaction à part, sous une marque dont la clé n’est dans aucune table et est détruite après le trimestre. Jusque-là, qui administre à la fois la base et les fichiers pourrait calculer de qui est une marque.',
  'ledger.impact.risk.left':
    'Ce qui reste : jusqu’au début de la semaine suivante, qui administre à la fois la base et les fichiers du serveur pourrait réunir la clé et ce qu’elle chiffre. La base seule, une copie ou une sauvegarde d’elle ne disent rien. Aucune page, aucun rôle de l’outil ne le permet.',
  'ledger.impact.rights.title': 'Droits des personnes',
  'ledger.impact.rights':
    'Rien n’est rattaché à une personne : il n’y a ni accès ni effacement possible. Chacun lit la page du temps, et les questions posées avec leur raison.',
} as const
