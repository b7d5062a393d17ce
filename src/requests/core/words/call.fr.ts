/** What is said while somebody is on the phone, and read to her: what the house did, and nothing else. */
export const fr = {
  'say.answered': 'Déjà répondu : {what}',
  'say.answered.change': 'Changer une réponse peut changer le délai promis',
  'say.no': 'non',
  'say.collective':
    'Plusieurs voisins signalent la même panne depuis une heure : est-ce une panne de tout l’immeuble ?',
  'say.collective.yes': 'Incident collectif',
  'say.collective.told_one': '{n} habitant sera prévenu.',
  'say.collective.told_other': '{n} habitants seront prévenus.',
  'say.collective.counting': 'Nous comptons qui sera prévenu.',
  'say.answer': 'réponse sous {delay}',
  'say.tell': 'À lui dire',
  'say.tell.slot': '« C’est enregistré. {firm} vient {when}. »',
  'say.tell.firm':
    '« C’est enregistré et confié à {firm}, qui vous propose un rendez-vous. Ce sera fait {due}. »',
  'say.tell.danger':
    '« C’est enregistré, et quelqu’un est prévenu : nous appelons {firm}. Suivez d’abord les consignes. »',
  'say.tell.tenant':
    '« La loi met cette réparation à votre charge ({article}) : nous n’envoyons personne. Si c’est usé par le temps, mal posé ou cassé par accident, dites-le-nous et nous la reprenons. En cas de désaccord, la commission départementale de conciliation vous reçoit gratuitement. »',
  'say.tell.caretaker':
    '« C’est enregistré. Votre gardien s’en charge, {due}. Si personne ne vient, rappelez-nous. »',
  'say.tell.inhouse':
    '« C’est enregistré. L’équipe de l’agence s’en charge, {due}, et vous dira quand elle passe. »',
  'say.tell.gpa':
    '« C’est encore sous la garantie de parfait achèvement (Code civil, article 1792-6) : le constructeur répare à ses frais. Notre siège le lui demande et vous dira quand il vient. C’est à faire {due}. »',
  'say.tell.biennial':
    '« C’est encore sous la garantie de deux ans (Code civil, article 1792-3) : le constructeur répare à ses frais. Notre siège le lui demande et vous dira quand il vient. C’est à faire {due}. »',
  'say.tell.decennial':
    '« C’est encore sous la garantie de dix ans (Code civil, article 1792) : le constructeur ou son assurance répare. Notre siège le lui demande et vous dira quand il vient. C’est à faire {due}. »',
  'say.tell.warranty':
    '« Cet équipement est encore sous sa garantie : le fabricant ou l’installateur répare à ses frais. Notre siège le lui demande et vous dira quand il vient. C’est à faire {due}. »',
  'say.tell.insurance':
    '« Cela relève de l’assurance, et notre siège suit le dossier pour l’immeuble. De votre côté, prévenez votre assurance habitation sous cinq jours ouvrés, deux en cas de vol (Code des assurances, article L. 113-2). »',
  'say.tell.third':
    '« Ce n’est pas à nous de réparer, mais nous le demandons à qui doit le faire, et vous dirons sa réponse. Sans nouvelles {due}, rappelez-nous. »',
  'say.tell.kept':
    '« C’est enregistré. Personne n’est encore désigné : l’agence décide qui intervient, {due}, et vous le dira. »',
  'say.tell.offline':
    '« C’est noté, mais pas encore parti : le réseau est coupé ici. La demande part dès qu’il revient. Sans nouvelles de nous demain, rappelez-nous. »',
  'say.tell.offline.danger':
    '« C’est noté, mais pas encore parti : le réseau est coupé ici. Nous appelons nous-mêmes qui doit venir. Gardez votre téléphone près de vous. »',
  'say.tell.desk': '« C’est noté. Votre agence vous répond {due}. »',
  'say.tell.hq': '« C’est noté. Notre siège vous répond {due}. »',
  'say.tell.merged':
    'On nous l’a déjà signalé. Votre demande est suivie avec l’autre, et nous vous écrirons quand ce sera terminé.',
  'say.tell.attached':
    '« C’est une panne de l’immeuble, déjà suivie. Vous aurez des nouvelles en même temps que vos voisins. »',
  'say.tell.gathered':
    '« Plusieurs voisins ont la même panne : nous la suivons pour tout l’immeuble. Vous aurez des nouvelles en même temps qu’eux. C’est à faire {due}. »',
  'say.tell.way.call': '« Gardez votre téléphone près de vous. »',
  'say.tell.way.mail': '« Vous recevez un courriel qui le dit. »',
  'say.tell.way.sms': '« Vous recevez un SMS qui le dit. »',
  'say.tell.way.paper': '« Une lettre vous le dira dans quelques jours. »',
  'say.tell.way.none':
    '« Nous n’avons ni courriel ni adresse pour vous écrire : rappelez-nous pour savoir où cela en est. »',
  'say.filed.slot': 'Déposée, confiée à {firm}, {when}.',
  'say.filed.firm': 'Déposée et confiée à {firm}.',
  'say.filed.other': 'Déposée.',
  'say.filed.tenant': 'Déposée et close : la réparation est à la charge du locataire.',
  'say.filed.desk': 'Déposée : l’agence répond.',
  'say.filed.hq': 'Déposée : le siège répond.',
  'say.filed.merged': 'Déposée, et réunie à celle qui le disait déjà.',
  'say.filed.attached': 'Déposée et rattachée à l’incident.',
  'say.filed.gathered_one': 'Déposée : c’est un incident collectif, {n} demande le suit.',
  'say.filed.gathered_other': 'Déposée : c’est un incident collectif, {n} demandes le suivent.',
  'say.told.call': '{who} est à tenir au courant par téléphone.',
  'say.told.mail': '{who} reçoit un courriel.',
  'say.told.sms': '{who} reçoit un SMS.',
  'say.told.paper': 'L’agence imprime une lettre pour {who}, qui attend dans « Courrier ».',
  'say.told.none': 'Ni courriel ni adresse : {who} est à prévenir par téléphone.',
  'say.told.any': '{who} reçoit la nouvelle par courriel, ou par une lettre que l’agence imprime.',
  'say.filed.added': 'Ses mots sont dans le fil.',
  'say.filed.offline': 'Gardée sur cet appareil : elle partira dès que le réseau revient.',
  'say.undone.words': 'Annulé par l’agence aussitôt après le dépôt.',
  'say.notOriented': 'La demande est déposée, mais n’a pas pu être confiée : {why}',
  'say.notMerged': 'La demande est déposée, mais n’est pas réunie à l’autre : {why}',
  'say.notAttached': 'La demande est déposée, mais ne suit pas l’incident : {why}',
  'say.notGathered': 'La demande est déposée et confiée, mais les autres n’ont pas été regroupées : {why}',
  'say.choose': 'Choisissez ce que c’est : ces mots ne suffisent pas pour envoyer quelqu’un.',
  'first.because': 'Lu dans ses mots : {words}',
  'say.matter.rent':
    'Ce n’est pas une réparation : loyer, charges ou paiement. À passer au chargé de clientèle.',
  'say.matter.charges': 'Ce n’est pas une réparation : charges ou régularisation. Un service répond.',
  'say.matter.neighbour':
    'Ce n’est pas une réparation : un conflit avec un voisin. L’agence écoute, et propose une médiation.',
  'say.matter.notice':
    'Ce n’est pas une réparation : départ du logement. Le congé se donne par lettre recommandée ou remise en main propre ; à passer au chargé de clientèle.',
  'say.matter.certificate':
    'Ce n’est pas une réparation : un document à remettre. À passer au chargé de clientèle.',
  'say.matter.transfer':
    'Ce n’est pas une réparation : changer de logement. La demande de mutation se dépose comme une demande de logement ; à passer au chargé de clientèle.',
  'say.matter.application':
    'Ce n’est pas une réparation : une demande de logement. À passer au service des demandes.',
  'say.matter.appointment':
    'Ce n’est pas une réparation : un rendez-vous. Ouvrez sa demande pour le déplacer, ou passez l’appel au chargé de clientèle.',
  'say.matter.complaint':
    'Ce n’est pas une réparation : une réclamation. À passer au responsable de l’agence.',
  'say.matter.parking':
    'Ce n’est pas une réparation : louer une place, ou demander un badge. À passer au chargé de clientèle.',
  'say.matter.question': 'Ce n’est pas une réparation : une question. À passer au chargé de clientèle.',
  'say.grave':
    'Risque pour la santé ou la sécurité : {what} (« {words} »). Rien ne sonne : choisissez vous-même l’urgence.',
  'grave.structure': 'un ouvrage qui cède',
  'grave.electricity': 'une installation électrique dangereuse',
  'grave.combustion': 'le gaz ou un appareil de chauffage',
  'grave.fire': 'le feu, ou le chemin des secours',
  'grave.fall': 'une chute',
  'grave.lead': 'du plomb ou de l’amiante',
  'grave.health': 'la santé des occupants',
} as const
