import type { KeptAnswer } from './kept-answers.ts'

/** What the directorate of those who work near the tenants answered in a year. */
export const nearbyAnswers: readonly KeptAnswer[] = [
  {
    on: '2026-03-31',
    agency: 'montplaisir',
    nature: 'pest.bedbug',
    said: 'Nous avons des piqûres toutes les nuits, je crois que ce sont des punaises.',
    asked: 'Punaises de lit : qui paie, et sous quel délai ?',
    reply:
      'Nous : le logement doit être exempt de nuisibles (loi 89-462, art. 6). Détection sous cinq jours, deux passages à quinze jours, logements voisins visités. Ne cherchez pas qui les a apportées : on y perd un mois, et elles passent le mur. Donnez la fiche de préparation ; à qui ne peut pas porter son linge, l’entreprise l’emporte.',
    about: { nature: 'pest.bedbug' },
    forFirms: true,
    spared: [
      ['2026-06-02', 'centre'],
      ['2026-08-25', 'saint-jean'],
    ],
  },
  {
    on: '2026-09-10',
    agency: 'roches',
    nature: 'pest.cockroach',
    said: 'Il y a des cafards dans la cuisine, la voisine aussi.',
    words: 'Peut-on traiter un seul logement, le voisin refuse ?',
    asked: 'Cafards : traite-t-on un logement seul ?',
    reply:
      'Non, toute la colonne, sinon ils reviennent. Prévenez par affiche huit jours avant. Si un voisin refuse l’entrée, traitez les autres et envoyez le courrier type « accès refusé ».',
    about: { nature: 'pest.cockroach' },
    forFirms: true,
    spared: [['2026-10-13', 'horte-neuve']],
  },
  {
    on: '2026-10-08',
    agency: 'razimbaud',
    nature: 'bins.bulky',
    said: 'Un canapé et des cartons bloquent le local.',
    words: 'Les encombrants reviennent chaque semaine. Peut-on facturer ?',
    asked: 'Encombrants dans les communs : à qui la facture ?',
    reply:
      'À la personne si elle est connue et a été prévenue par écrit, jamais à tout l’immeuble. Sinon, enlèvement au contrat une fois par semaine, et passage de la ville à demander avec la photo.',
    about: { nature: 'bins.bulky' },
    doubted: {
      on: '2026-11-23',
      agency: 'razimbaud',
      words: 'La ville ne passe plus que deux fois par mois.',
    },
  },
  {
    on: '2026-02-19',
    agency: 'horte-neuve',
    nature: 'intercom.badge',
    said: 'J’ai perdu mon badge.',
    asked: 'Badge perdu : combien, et sous quel délai ?',
    reply: 'Douze euros, sous trois jours, sur présentation d’une pièce d’identité.',
    changed: {
      on: '2026-09-01',
      reply:
        'Dix euros, au comptoir le jour même, avec une pièce d’identité ; les deux premiers sont remis avec les clés. L’ancien est désactivé devant la personne. Un badge en panne est remplacé sans frais. Une entreprise ne reçoit pas de badge : un code pour la journée, avec un bon en cours.',
    },
    about: { nature: 'intercom.badge' },
    spared: [
      ['2026-04-07', 'centre'],
      ['2026-06-25', 'roches'],
      ['2026-09-29', 'saint-jean'],
    ],
  },
  {
    on: '2026-04-16',
    agency: 'centre',
    nature: 'outside.wreck',
    said: 'Une voiture sans plaque est sur le parking depuis des mois.',
    asked: 'Voiture épave sur notre parking : comment l’enlever ?',
    reply:
      'Si elle fuit ou a brûlé : périmètre et appel le jour même. Sinon affichette datée, photo, et le gardien cherche à qui elle est. Propriétaire connu : mise en demeure recommandée de la retirer sous huit jours, puis le siège demande la fourrière à la police (code de la route, art. R. 325-47 et R. 325-48). Inconnu : la police l’identifie. Comptez six semaines, et dites-le.',
    about: { nature: 'outside.wreck' },
    spared: [
      ['2026-07-28', 'roches'],
      ['2026-10-27', 'montplaisir'],
    ],
  },
  {
    on: '2026-06-04',
    agency: 'montplaisir',
    nature: 'noise.gathering',
    said: 'Le hall est occupé tous les soirs, on n’ose plus passer.',
    asked: 'Hall occupé le soir : que peuvent faire le gardien et la police ?',
    reply:
      'Le gardien n’intervient pas seul, ne filme pas, et note les faits avec l’heure. Empêcher en réunion de circuler dans un hall est un délit (code de la sécurité intérieure, art. L. 272-4) : sur le moment, les habitants appellent le 17. À trois faits notés, nous déposons plainte et demandons des passages. Réparez l’éclairage et la serrure le jour même : cela compte autant.',
    about: { nature: 'noise.gathering' },
  },
  {
    on: '2026-07-15',
    agency: 'saint-jean',
    nature: 'stairs.graffiti',
    said: 'On a tagué des insultes dans l’entrée, il y a une caméra.',
    asked: 'Caméras du hall : combien de temps garde-t-on les images, et pour qui ?',
    reply:
      'Trente jours au plus, puis elles s’effacent. L’affiche à l’entrée dit qui filme, pourquoi et à qui s’adresser : remplacez-la si elle manque. Chacun peut demander à se voir, pas à voir les autres. Après un délit, la personne porte plainte et la police nous demande les images. Un tag injurieux s’efface sous 24 h, après la photo.',
    about: { nature: 'stairs.graffiti' },
  },
  {
    on: '2026-05-20',
    agency: 'razimbaud',
    nature: 'matter.complaint',
    said: 'Je me plains du ton du gardien, il dit que c’est moi qui ai commencé.',
    asked: 'Un gardien a été menacé ou agressé : que fait-on dans l’heure ?',
    reply:
      'Il quitte les lieux et n’y retourne pas seul ce jour-là ; on va le chercher. L’agence appelle le 17, puis la direction de la proximité. Le responsable l’accompagne pour la plainte, et nous portons plainte aussi. L’accident du travail se déclare sous 48 heures, même sans arrêt. La loge ferme le temps qu’il faut ; un autre gardien prend les visites.',
    about: { nature: 'danger.violence' },
  },
  {
    on: '2026-08-11',
    agency: 'roches',
    nature: 'stairs.dirty',
    said: 'Plus personne ne nettoie depuis que le gardien est en congé.',
    asked: 'Gardien absent : qui sort les conteneurs et nettoie ?',
    reply:
      'Jusqu’à deux jours, le gardien voisin sort les conteneurs. Dès le troisième, l’entreprise de nettoyage, sur un bon « remplacement » : conteneurs, halls et ascenseurs, rien d’autre. L’affiche du hall dit qui remplace et qui appeler. Les clés de la loge se remettent contre signature.',
    about: { contract: 'NET-2024' },
    forFirms: true,
  },
  {
    on: '2026-01-27',
    agency: 'horte-neuve',
    nature: 'matter.application',
    said: 'L’association qui loue mon logement dit que le bail va passer à mon nom.',
    asked: 'Bail glissant : qui appelle-t-on, l’association ou l’occupant ?',
    reply:
      'Pour le loyer, l’assurance et le bail, l’association : c’est elle la locataire. Pour une panne, l’occupant, comme tout le monde. On se voit à trois tous les six mois ; compte à jour et logement tenu, nous préparons le bail à son nom.',
    about: { nature: 'matter.application' },
  },
  {
    on: '2026-09-01',
    agency: 'centre',
    nature: 'matter.transfer',
    said: 'Notre logement est devenu trop petit avec le troisième.',
    asked: 'Mutation : par où passe la demande, et qui passe d’abord ?',
    reply:
      'Par la demande de logement social et son numéro unique, comme tout le monde : aidez à la remplir. Passent d’abord le handicap, les violences, le logement trop petit ou trop grand et l’emploi trop loin. Le compte est à jour, ou le plan suivi. N’annoncez pas de date : donnez le rang et le nombre de logements libérés l’an passé.',
    about: { nature: 'matter.transfer' },
    spared: [['2026-11-03', 'razimbaud']],
  },
  {
    on: '2026-03-26',
    agency: 'saint-jean',
    nature: 'matter.complaint',
    said: 'Dans mon dossier il est écrit que je suis « de mauvaise foi ».',
    asked: 'Que peut-on écrire sur quelqu’un dans un fil ?',
    reply:
      'Ce que la personne pourrait lire, car elle en a le droit : des faits, des dates, des paroles rapportées. Ni santé, ni origine, ni opinion, ni jugement. Une fragilité se dit par ce qu’il faut faire : « sonner longtemps », « venir à deux ». Ce qui a été écrit de travers se corrige, et on le dit à la personne.',
    about: { nature: 'matter.complaint' },
  },
  {
    on: '2026-01-08',
    agency: 'reveillon',
    nature: 'matter.appointment',
    said: 'La porte de l’agence était fermée ce matin.',
    asked: 'Travaux de l’accueil : reçoit-on sans rendez-vous ?',
    reply: 'Non, jusqu’à la fin des travaux : sur rendez-vous le matin, par téléphone l’après-midi.',
    about: { nature: 'matter.appointment' },
    withdrawnOn: '2026-06-02',
  },
]
