import type { KeptAnswer } from './kept-answers.ts'

/** What the legal directorate answered in a year. Articles of law are cited where the answer follows from them; the rest is the landlord’s own rule. */
export const legalAnswers: readonly KeptAnswer[] = [
  {
    on: '2025-11-10',
    agency: 'reveillon',
    nature: 'matter.charges',
    said: 'On me réclame 412 euros de charges d’un coup, je ne peux pas payer tout de suite.',
    asked: 'Rappel de charges : jusqu’à combien de mois l’agence peut-elle étaler ?',
    reply:
      'Jusqu’à six mois sans rien nous demander, douze avec l’accord du responsable d’agence. Au-delà, transmettez : nous vérifions d’abord le décompte. Aucun frais. Ajustez la provision en même temps, pour que cela ne recommence pas l’an prochain.',
    about: { nature: 'matter.charges' },
  },
  {
    on: '2025-12-04',
    agency: 'centre',
    nature: 'matter.notice',
    said: 'Ma mère est décédée, elle vivait seule. Comment rendre le logement ?',
    asked: 'Décès d’un locataire : qui rend les clés, et y a-t-il un préavis ?',
    reply:
      'Pas de préavis. Si personne ne peut reprendre le bail, il prend fin au décès (loi 89-462, art. 14) ; une indemnité égale au loyer court jusqu’aux clés. Les clés se remettent contre reçu, seulement avec la personne qui présente l’attestation du notaire ou l’acte de notoriété, jamais avec un voisin. Sans héritier connu au bout d’un mois, envoyez-nous le dossier : nous saisissons le juge. Ne videz rien vous-mêmes.',
    about: { nature: 'matter.notice' },
    spared: [
      ['2026-03-12', 'saint-jean'],
      ['2026-07-02', 'montplaisir'],
      ['2026-10-15', 'roches'],
    ],
  },
  {
    on: '2026-01-15',
    agency: 'saint-jean',
    nature: 'matter.question',
    said: 'Le bail était au nom de mon père, décédé en décembre. Puis-je le reprendre ?',
    asked: 'Locataire décédé : son fils vivait là, peut-il reprendre le bail ?',
    reply:
      'Oui, s’il y vivait depuis un an au moins à la date du décès (loi 89-462, art. 14), s’il remplit les conditions de ressources et si le logement convient à la taille du foyer (art. 40). Ces deux dernières conditions ne sont pas exigées du conjoint, du partenaire de PACS ni du concubin notoire. Demandez deux preuves de vie commune : avis d’impôt, attestation de la CAF. Si le logement est trop grand pour un enfant qui remplit le reste, nous en proposons un plus petit, en priorité.',
    about: { nature: 'matter.question' },
  },
  {
    on: '2026-02-05',
    agency: 'montplaisir',
    nature: 'matter.neighbour',
    said: 'Je crois que mon voisin a déménagé sans rien vous dire.',
    asked: 'Logement qui semble abandonné : peut-on entrer ?',
    reply:
      'Si quelqu’un peut être en danger derrière la porte, appelez le 18 : les secours ouvrent. Sinon non, même avec un serrurier et deux témoins. Notez ce que vous voyez, appelez, écrivez, passez deux fois, puis transmettez : un commissaire de justice met le locataire en demeure de justifier qu’il occupe, et ne peut constater l’abandon qu’un mois après (loi 89-462, art. 14-1). Une hospitalisation n’est pas un abandon : interrogez d’abord les proches connus.',
    about: { nature: 'matter.neighbour' },
    spared: [['2026-08-27', 'razimbaud']],
  },
  {
    on: '2026-06-11',
    agency: 'centre',
    nature: 'matter.neighbour',
    said: 'Le logement d’à côté est loué à des vacanciers, ça change tous les trois jours.',
    asked: 'Un locataire loue son logement sur une plateforme : que faire ?',
    reply:
      'C’est interdit dans un logement social (CCH, art. L. 442-8). Gardez l’annonce datée et transmettez : la mise en demeure part d’ici. À qui l’a signalé, dites seulement que nous nous en occupons. Ne confondez pas : après nous avoir informés, un locataire peut sous-louer une partie de son logement à une personne de moins de trente ans, ou accueillir en famille une personne de plus de soixante ans ou handicapée (art. L. 442-8-1).',
    about: { nature: 'matter.neighbour' },
  },
  {
    on: '2026-04-09',
    agency: 'roches',
    nature: 'matter.question',
    said: 'Ma sœur vit chez moi depuis six mois, le gardien dit qu’il faut une autorisation.',
    asked: 'Elle héberge sa sœur depuis six mois : en a-t-elle le droit ?',
    reply:
      'Oui. Héberger un proche gratuitement est libre : nous n’avons ni à l’autoriser ni à en limiter la durée. Proposez de déclarer l’arrivée, car l’enquête sur les ressources et l’aide au logement en tiennent compte. N’intervenez que si le logement devient trop petit ou si le voisinage se plaint.',
    about: { nature: 'matter.question' },
  },
  {
    on: '2026-05-19',
    agency: 'horte-neuve',
    nature: 'matter.complaint',
    said: 'Le bail de mon voisin interdit les chiens et il en a deux.',
    asked: 'Peut-on interdire un chien dans un logement ?',
    reply:
      'Non : une clause qui interdit un animal familier ne vaut rien (loi du 9 juillet 1970, art. 10), sauf pour un chien de première catégorie. Si l’animal cause des dégâts ou un trouble, nous agissons sur le trouble, avec des faits et des dates. Pour un chien de deuxième catégorie, orientez vers la mairie, qui délivre le permis de détention.',
    about: { trade: 'mediation' },
  },
  {
    on: '2026-03-24',
    agency: 'razimbaud',
    nature: 'noise.neighbour',
    said: 'Musique tous les soirs au-dessus, j’ai déjà appelé trois fois.',
    asked: 'Bruit des voisins : à partir de quand le siège peut-il agir ?',
    reply:
      'À partir de trois signalements datés, et d’un rendez-vous proposé aux deux foyers. La première lettre part de l’agence, la seconde d’ici : après une mise en demeure restée sans effet, la loi nous demande d’agir (loi 89-462, art. 6-1). La nuit, la police peut constater le tapage sans mesurer : conseillez de l’appeler. À qui se plaint, dites ce que nous faisons, jamais ce que nous savons du voisin.',
    about: { nature: 'noise.neighbour' },
    spared: [
      ['2026-05-28', 'centre'],
      ['2026-07-16', 'montplaisir'],
      ['2026-09-10', 'horte-neuve'],
      ['2026-11-05', 'saint-jean'],
    ],
  },
  {
    on: '2026-02-26',
    agency: 'saint-jean',
    nature: 'matter.transfer',
    said: 'Je voudrais un autre logement pour mes enfants et moi, c’est pressé et confidentiel.',
    asked: 'Départ pour violences dans le couple : reste-t-elle tenue du loyer ?',
    reply:
      'Sa sécurité d’abord : le 17 s’il y a danger, le 3919 pour être conseillée. Elle nous écrit en recommandé avec la copie de l’ordonnance de protection, ou de la condamnation de moins de six mois : sa solidarité s’arrête le lendemain de la première présentation de la lettre (loi 89-462, art. 8-2). Sa mutation passe en tête, réponse en huit jours. La nouvelle adresse ne s’écrit dans aucun fil et ne se donne à personne.',
    about: { nature: 'matter.transfer' },
  },
  {
    on: '2026-06-25',
    agency: 'montplaisir',
    nature: 'matter.transfer',
    said: 'Ma voisine du bâtiment d’en face voudrait mon logement et moi le sien.',
    asked: 'Deux locataires veulent échanger leurs logements : est-ce possible ?',
    reply:
      'Oui, si les deux le demandent par écrit et si chacun remplit les conditions de ressources pour le logement de l’autre. La commission décide ; il y a deux nouveaux baux et deux états des lieux le même jour. Chacun prend le logement comme il est. Une dette sans plan bloque tout : vérifiez d’abord les deux comptes.',
    about: { nature: 'matter.transfer' },
  },
  {
    on: '2026-07-09',
    agency: 'centre',
    nature: 'matter.question',
    said: 'La police est passée demander l’adresse d’un locataire.',
    asked: 'La police demande une adresse ou des images : que donner ?',
    reply:
      'Rien au téléphone ni au comptoir. Sur réquisition écrite, signée par un officier de police judiciaire et envoyée au siège, nous répondons le jour même. Une vie en danger fait exception : donnez ce qui sauve, puis écrivez-nous aussitôt. Aucun de nous ne regarde ni ne copie d’images pour un voisin.',
    about: { trade: 'office' },
    spared: [['2026-10-22', 'reveillon']],
  },
  {
    on: '2026-09-17',
    agency: 'reveillon',
    nature: 'matter.complaint',
    said: 'Je veux la copie de tout ce que vous avez sur moi.',
    asked: 'Un locataire veut la copie de son dossier : qui répond, et quand ?',
    reply:
      'Le siège, en un mois et gratuitement (RGPD, art. 12 et 15). Transmettez la demande le jour même ; une pièce d’identité seulement si vous ne connaissez pas la personne. Ne triez rien et n’effacez rien : ce qui parle des voisins est masqué ici.',
    about: { nature: 'matter.complaint' },
  },
  {
    on: '2026-04-23',
    agency: 'roches',
    nature: 'matter.notice',
    said: 'J’ai rendu les clés, quand vais-je récupérer mon dépôt de garantie ?',
    asked: 'Dépôt de garantie : sous combien de temps le rend-on ?',
    reply:
      'Un mois après les clés si l’état des lieux de sortie est conforme à l’entrée, deux mois sinon (loi 89-462, art. 22). Au-delà, nous devons 10 % du loyer par mois commencé : envoyez l’état des lieux le jour même. Chaque retenue a sa pièce : devis, facture, photo.',
    about: { nature: 'matter.notice' },
    spared: [
      ['2026-06-04', 'horte-neuve'],
      ['2026-09-03', 'centre'],
    ],
  },
  {
    on: '2026-08-20',
    agency: 'razimbaud',
    nature: 'matter.notice',
    said: 'J’ai trouvé un emploi à Lyon, je pars dans un mois.',
    asked: 'Préavis d’un mois : dans quels cas, et avec quelle preuve ?',
    reply:
      'Trois mois en principe. Un mois notamment pour une perte d’emploi, un premier emploi, une mutation, une raison de santé, le RSA, l’AAH ou un logement social attribué, chez nous comme ailleurs (loi 89-462, art. 15). Le motif et sa preuve vont avec la lettre de congé. Le délai part du jour où nous la recevons. Un congé par courriel ne suffit pas : répondez tout de suite, avec le modèle.',
    about: { nature: 'matter.notice' },
  },
  {
    on: '2026-05-07',
    agency: 'centre',
    nature: 'inside.paint',
    said: 'On me compte la peinture, elle avait huit ans quand je suis parti.',
    asked: 'Sortie : quelle part d’une peinture de huit ans le locataire paie-t-il ?',
    reply:
      'Suivez la grille de vétusté jointe au bail : deux ans sans rien retirer, puis 15 % par an, et 10 % au moins restent. À huit ans, il reste donc 10 %, et seulement sur les murs abîmés. L’usure et les trous de tableaux ne se facturent pas. Sans grille au bail, demandez-nous avant de chiffrer.',
    about: { nature: 'inside.paint' },
  },
  {
    on: '2026-03-05',
    agency: 'horte-neuve',
    nature: 'other.adaptation',
    said: 'J’ai du mal à enjamber la baignoire, je voudrais une douche.',
    asked: 'Il a remplacé la baignoire par une douche sans demander : remise en état ?',
    reply:
      'Une transformation demande notre accord écrit ; sans lui, nous pouvons exiger la remise en état au départ, ou garder les travaux sans rien devoir (loi 89-462, art. 7 f). Pour un handicap ou une perte d’autonomie, la demande vient en recommandé et notre silence de deux mois vaut accord : il n’y a alors rien à remettre en état. Transmettez donc chaque lettre dans les huit jours. Une douche bien faite, nous la gardons.',
    about: { nature: 'other.adaptation' },
    spared: [['2026-10-01', 'roches']],
  },
  {
    on: '2026-01-29',
    agency: 'montplaisir',
    nature: 'matter.rent',
    said: 'J’ai deux mois de retard, on va me couper l’APL ?',
    asked: 'Impayé avec APL : quand prévient-on la CAF ?',
    reply:
      'Dès que la dette atteint deux loyers, APL déduite, nous avons deux mois pour le signaler (CCH, art. R. 824-1 et R. 824-4) ; ce signalement vaut saisine de la CCAPEX. Avant cela : un appel, une visite, un plan que la personne peut tenir. L’aide continue tant que le plan est suivi : dites-le, c’est ce qui décide à venir.',
    about: { nature: 'matter.rent' },
    spared: [
      ['2026-04-16', 'razimbaud'],
      ['2026-06-18', 'saint-jean'],
      ['2026-09-24', 'centre'],
    ],
  },
  {
    on: '2026-02-12',
    agency: 'reveillon',
    nature: 'matter.rent',
    said: 'Mon loyer a doublé, on me parle d’un supplément.',
    asked: 'Enquête sur les ressources sans réponse : que risque le locataire ?',
    reply:
      'Il a un mois pour répondre ; ensuite le supplément de loyer est compté au plus haut, avec 25 euros de frais (CCH, art. L. 441-9). Dès qu’il apporte l’avis d’impôt, le supplément est recalculé depuis le début ; les frais restent. Aidez à remplir au comptoir : presque tous ceux qui ne répondent pas ne doivent rien.',
    about: { nature: 'matter.rent' },
  },
  {
    on: '2026-05-26',
    agency: 'saint-jean',
    nature: 'matter.charges',
    said: 'Pourquoi je paie le gardien dans mes charges ?',
    asked: 'Quelle part du gardien entre dans les charges ?',
    reply:
      'Trois quarts (75 %) quand il assure lui-même l’entretien des communs et la sortie des déchets, 40 % quand il ne fait que l’un des deux (décret 82-955, art. 2). Ce qui reste est pour nous. Montrez le décompte à qui le demande : c’est sa facture.',
    about: { nature: 'matter.charges' },
    spared: [['2026-07-23', 'roches']],
  },
  {
    on: '2026-07-01',
    agency: 'centre',
    nature: 'matter.charges',
    said: 'Je conteste ma régularisation, je veux voir les factures.',
    asked: 'Un locataire conteste sa régularisation : que lui montre-t-on ?',
    reply:
      'Tout. Le décompte part un mois avant la régularisation ; ensuite les factures, les contrats et la répartition se consultent pendant six mois (CCH, art. L. 442-3). Prenez rendez-vous, sortez le dossier de l’immeuble, laissez photographier. Une erreur se corrige pour tout l’immeuble, pas pour lui seul.',
    about: { nature: 'matter.charges' },
  },
  {
    on: '2026-06-16',
    agency: 'roches',
    nature: 'plumbing.common_leak',
    said: 'La colonne fuit dans la gaine, il faut passer par chez le voisin.',
    asked: 'Le locataire refuse l’accès pour des travaux : que peut-on faire ?',
    reply:
      'Il doit les laisser faire, les jours ouvrables et s’il a été prévenu par écrit (loi 89-462, art. 7 e). Deux rendez-vous, une lettre, puis nous saisissons le juge ; pour une fuite il décide en quelques jours. Personne n’entre sans lui, sauf les secours. Au-delà de 21 jours de travaux, son loyer baisse à proportion (code civil, art. 1724) : annoncez-le.',
    about: { trade: 'plumbing' },
  },
  {
    on: '2026-09-15',
    agency: 'horte-neuve',
    nature: 'lock.lost_keys',
    said: 'J’ai perdu mes clés avec mon sac.',
    asked: 'Clés perdues : qui paie la serrure ?',
    reply:
      'Le locataire, clés et serrure. Nous payons s’il y a eu effraction (dépôt de plainte) ou si la serrure était usée avant.',
    about: { nature: 'lock.lost_keys' },
  },
  {
    on: '2026-09-24',
    agency: 'reveillon',
    nature: 'plumbing.tap_leak',
    said: 'Le robinet de la cuisine goutte, il a vingt ans.',
    words: 'Le robinet a vingt ans : le joint est-il encore à la charge du locataire ?',
    asked: 'Robinet vétuste : à la charge de qui ?',
    reply:
      'Le joint et le clapet sont au locataire, même sur un vieux robinet. Le robinet lui-même est à nous dès qu’il est usé par le temps : au-delà de dix ans, on ne discute pas.',
    about: { nature: 'plumbing.tap_leak' },
  },
]
