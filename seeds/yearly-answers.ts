import type { KeptAnswer } from './kept-answers.ts'

/**
 * What one directorate asks another through an agency, year after year: who decides, by when, what the law wants. Articles are cited where
 * the answer follows from them; amounts, hours and delays without an article are the invented landlord’s own.
 */
export const yearlyAnswers: readonly (KeptAnswer & { directorate: string })[] = [
  {
    directorate: 'patrimoine',
    on: '2026-02-17',
    agency: 'centre',
    nature: 'matter.question',
    said: 'L’entreprise attend l’accord sur son devis depuis une semaine.',
    asked: 'Devis : qui le signe, et jusqu’à quel montant ?',
    reply:
      'Chacun jusqu’au montant de sa délégation, que l’écran du bon dit avant de signer : le gestionnaire technique d’abord, puis le responsable d’agence. Au-delà, c’est la direction du patrimoine, sous trois jours ouvrés. Un danger n’attend pas : on fait, puis on régularise. On ne coupe pas un devis en deux pour rester sous un seuil.',
    about: { nature: 'matter.question' },
  },
  {
    directorate: 'patrimoine',
    on: '2026-02-24',
    agency: 'roches',
    nature: 'other.repair',
    said: 'Trois entreprises sont passées, je ne sais pas laquelle viendra.',
    asked: 'Hors marché : combien de devis faut-il demander ?',
    reply:
      'Un seul sous 2 000 euros hors taxes, trois au-delà, à des entreprises différentes d’une fois à l’autre. Deux réponses suffisent si la troisième a été relancée par écrit. Les devis écartés sont joints au bon. Un besoin qui revient trois fois dans l’année se dit au service des marchés : il lui faut un contrat.',
    about: { nature: 'other.repair' },
  },
  {
    directorate: 'patrimoine',
    on: '2026-03-05',
    agency: 'saint-jean',
    nature: 'fire.equipment',
    said: 'L’étiquette de l’extincteur de la chaufferie date de deux ans.',
    asked: 'Sécurité incendie : qui vérifie désenfumage et colonnes sèches, et tous les combien ?',
    reply:
      'Une entreprise du contrat, une fois par an (arrêté du 31 janvier 1986, art. 101), et le compte rendu va au registre de sécurité de l’immeuble. Le gardien ne vérifie pas : en tournée il regarde que rien n’est caché, cassé ou percuté, et que les portes coupe-feu ferment. Une commission qui passe se fait remettre le registre : il est à la loge, sa copie au siège.',
    about: { nature: 'fire.equipment' },
  },
  {
    directorate: 'patrimoine',
    on: '2026-03-12',
    agency: 'montplaisir',
    nature: 'outside.playground',
    said: 'La balançoire de l’aire de jeux a une chaîne usée.',
    asked: 'Aire de jeux : qui la contrôle, et quel dossier tient-on ?',
    reply:
      'Un plan d’entretien et un dossier par aire (décret 96-1136) : plan, notices, contrôles, accidents. Le gardien regarde chaque semaine, l’entreprise contrôle chaque année. Ce qui peut blesser se ferme tout de suite avec une barrière, et se dit le jour même. Le dossier est au siège.',
    about: { nature: 'outside.playground' },
  },
  {
    directorate: 'patrimoine',
    on: '2026-03-24',
    agency: 'razimbaud',
    nature: 'inside.floor',
    said: 'Un technicien veut prélever mes dalles de sol, personne ne m’a prévenue.',
    asked: 'Repérage amiante avant travaux chez un locataire : qui le prévient, et quand ?',
    reply:
      'L’agence, par écrit, quinze jours avant, avec le nom de l’entreprise et la durée (loi 89-462, art. 7 e : jours ouvrables seulement). Le chargé d’opération donne la liste des logements un mois avant. Le prélèvement est rebouché le jour même, et le locataire reçoit le résultat de son logement.',
    about: { nature: 'inside.floor' },
  },
  {
    directorate: 'patrimoine',
    on: '2026-04-02',
    agency: 'horte-neuve',
    nature: 'matter.certificate',
    said: 'Mon logement est classé G, avez-vous encore le droit de me le louer ?',
    asked: 'Logement classé G ou F : peut-on encore le relouer ?',
    reply:
      'Un logement classé G n’est plus décent depuis le 1er janvier 2025 ; F le sera à partir de 2028, E de 2034 (loi 89-462, art. 6 ; décret 2002-120). À la relocation, on refait d’abord le DPE s’il a plus de dix ans ou s’il vient d’avant juillet 2021 ; s’il reste G, le logement passe en travaux. Le bail en cours continue : nous proposons les travaux ou un autre logement.',
    about: { nature: 'matter.certificate' },
  },
  {
    directorate: 'patrimoine',
    on: '2026-04-14',
    agency: 'centre',
    nature: 'other.adaptation',
    said: 'Ma mère ne peut plus enjamber la baignoire.',
    asked: 'Adapter un logement au handicap ou à l’âge : qui décide, qui paie, en combien de temps ?',
    reply:
      'Barres et rehausseurs : l’agence, dans la semaine, sur simple demande. Douche, porte ou rampe : l’ergothérapeute passe, la direction du patrimoine décide sous un mois et paie, avec l’aide de la caisse de retraite. Si le locataire fait lui-même, notre silence pendant deux mois vaut accord (loi 89-462, art. 7 f). Rien n’est à remettre en état au départ.',
    about: { nature: 'other.adaptation' },
  },
  {
    directorate: 'patrimoine',
    on: '2026-04-28',
    agency: 'saint-jean',
    nature: 'matter.question',
    said: 'On parle de gros travaux dans la résidence, en serons-nous informés ?',
    asked: 'Réhabilitation : quelle concertation avec les locataires, et qui la mène ?',
    reply:
      'Elle est obligatoire avant des travaux qui changent loyer ou charges, et avant une démolition (loi 86-1290, art. 44 quater). Le chargé d’opération la mène, avec le responsable d’agence : une réunion au pied de l’immeuble, le projet affiché, deux semaines pour répondre, un compte rendu dans chaque boîte. Les associations de locataires sont reçues avant.',
    about: { nature: 'matter.question' },
  },
  {
    directorate: 'juridique',
    on: '2026-01-27',
    agency: 'montplaisir',
    nature: 'matter.notice',
    said: 'Je ne pourrai pas être là pour l’état des lieux de sortie.',
    asked: 'État des lieux : peut-il être signé à l’écran, et que fait-on si le locataire est absent ?',
    reply:
      'Oui, sur tablette, et chacun reçoit le sien en le signant (décret 2016-382, art. 3). Le locataire peut donner mandat écrit à quelqu’un. S’il ne vient pas, ou refuse de signer, un commissaire de justice l’établit, après l’avoir prévenu sept jours avant ; les frais se partagent par moitié (loi 89-462, art. 3-2). Jamais seul avec deux témoins.',
    about: { nature: 'matter.notice' },
  },
  {
    directorate: 'juridique',
    on: '2026-02-10',
    agency: 'reveillon',
    nature: 'matter.neighbour',
    said: 'Le logement vide du troisième est occupé, que faites-vous ?',
    asked: 'Logement squatté : que fait-on dans les 48 heures ?',
    reply:
      'Personne n’entre et personne ne discute. L’agence note l’heure, prend des photos de l’extérieur et appelle la police, puis nous. Nous portons plainte, faisons constater l’occupation et saisissons le préfet, qui répond sous 48 heures (loi 2007-290, art. 38). Il nous faut : la preuve que le logement est à nous, la date de départ du dernier locataire, l’état de la porte la veille. On ne coupe ni l’eau ni le courant.',
    about: { nature: 'matter.neighbour' },
  },
  {
    directorate: 'juridique',
    on: '2026-02-26',
    agency: 'centre',
    nature: 'matter.rent',
    said: 'Je dois trois mois de loyer, vais-je être expulsé cet hiver ?',
    asked: 'Impayé : à partir de quand engage-t-on la procédure, et quelles étapes ?',
    reply:
      'Appel à huit jours, visite ou courrier à un mois, plan d’apurement proposé avant tout. À deux mois : CCAPEX, et deux mois au moins passent avant une assignation (loi 89-462, art. 24). Le commandement de payer laisse six semaines. Aucune expulsion du 1er novembre au 31 mars (code des procédures civiles d’exécution, art. L. 412-6). Le plan tenu arrête tout.',
    about: { nature: 'matter.rent' },
  },
  {
    directorate: 'juridique',
    on: '2026-03-17',
    agency: 'roches',
    nature: 'matter.question',
    said: 'J’ai vu ma photo dans le journal de la résidence.',
    asked: 'Photo ou témoignage d’un locataire : quelle autorisation faut-il ?',
    reply:
      'Une autorisation écrite, signée avant de publier, qui dit où, pour quoi et jusqu’à quand (code civil, art. 9) ; des deux parents pour un enfant. Elle se retire quand on veut. Aucune photo d’une porte avec son nom, d’une plaque de voiture ou de l’intérieur d’un logement reconnaissable. La communication garde les autorisations.',
    about: { nature: 'matter.question' },
  },
  {
    directorate: 'juridique',
    on: '2026-04-21',
    agency: 'horte-neuve',
    nature: 'matter.complaint',
    said: 'Un courrier avec mon nom a été remis à un autre locataire.',
    asked: 'Données d’un locataire envoyées à quelqu’un d’autre : que fait-on ?',
    reply:
      'Prévenez le délégué à la protection des données le jour même : s’il y a un risque, la CNIL l’apprend sous 72 heures (RGPD, art. 33). Dites quoi, à qui, quand. Demandez au destinataire de rendre ou d’effacer. La personne concernée est prévenue par nous, simplement. Personne n’est puni d’avoir prévenu.',
    about: { nature: 'matter.complaint' },
  },
  {
    directorate: 'juridique',
    on: '2026-05-12',
    agency: 'razimbaud',
    nature: 'damp.mould',
    said: 'Mon avocat demande l’historique de mes réclamations.',
    asked: 'Procès ou avocat d’un locataire : que prépare l’agence, et qui répond ?',
    reply:
      'Le service juridique répond seul ; transmettez le courrier le jour même, sans écrire à l’avocat. Préparez l’export du fil : dates, interventions, bons, photos, lettres. Réparez sans attendre le jugement : cela compte. Une réparation en cours ne vaut pas aveu. Personne ne refait un compte rendu après coup.',
    about: { nature: 'damp.mould' },
  },
  {
    directorate: 'juridique',
    on: '2026-06-02',
    agency: 'saint-jean',
    nature: 'matter.application',
    said: 'Qui décide que ce logement est pour moi ou pour un autre ?',
    asked: 'Attribution : qui décide, et combien de candidats présente-t-on ?',
    reply:
      'La commission d’attribution, et elle seule (CCH, art. L. 441-2). Trois candidats au moins pour un logement, sauf si le réservataire n’en a pas trois ou si la loi en dispense (art. R. 441-3). L’agence ne promet rien à personne et ne transmet aucun nom hors du dossier. Chaque refus est motivé et écrit.',
    about: { nature: 'matter.application' },
  },
  {
    directorate: 'juridique',
    on: '2026-06-16',
    agency: 'centre',
    nature: 'matter.certificate',
    said: 'Mon logement est resté vide six mois avant moi, est-ce vrai ?',
    asked: 'Taxe foncière d’un logement vide : quelle date de vacance retient-on ?',
    reply:
      'Le dégrèvement court du premier jour du mois qui suit le début de la vacance, si elle dure trois mois au moins et ne vient pas de nous (CGI, art. 1389). Le début est la remise des clés, pas la fin du préavis. L’agence n’a rien à envoyer : les dates sont celles du logement en relocation, et le service financier les lit.',
    about: { nature: 'matter.certificate' },
  },
  {
    directorate: 'proximite',
    on: '2026-01-20',
    agency: 'centre',
    nature: 'matter.appointment',
    said: 'À quelle heure peut-on vous joindre ?',
    asked: 'Horaires : quand les agences et la plateforme répondent-elles ?',
    reply:
      'Les agences : du lundi au vendredi, 9 h à 12 h sans rendez-vous, 14 h à 17 h sur rendez-vous. La plateforme : 8 h à 18 h, puis l’astreinte pour les dangers. Adresses et téléphones sont dans la page de chaque agence. Une fermeture se dit huit jours avant, par affiche et sur le répondeur.',
    about: { nature: 'matter.appointment' },
  },
  {
    directorate: 'proximite',
    on: '2026-02-03',
    agency: 'saint-jean',
    nature: 'matter.complaint',
    said: 'Le site dit 48 heures, on m’a dit 24 heures pour une fuite.',
    asked: 'Délais promis aux locataires : lesquels sont les bons ?',
    reply:
      'Ceux de la page « Délais promis », et aucun autre : un par urgence, avec ce que chaque agence a pu raccourcir. Le site, les affiches et les lettres les lisent là. Un délai annoncé dans un fil ne change plus, même si la règle change. Pour un courrier qui n’est pas une panne, dix jours ouvrés.',
    about: { nature: 'matter.complaint' },
  },
  {
    directorate: 'proximite',
    on: '2026-03-03',
    agency: 'montplaisir',
    nature: 'bins.bulky',
    said: 'Le gardien dit que ce n’est pas à lui de descendre le canapé.',
    asked: 'Un gardien peut-il refuser de sortir les encombrants ?',
    reply:
      'Ceux qu’une personne porte seule font partie de sa fiche de poste, dans les communs et au pied de l’immeuble. Au-delà de 25 kilos, souillés, ou dans un logement, non : c’est l’entreprise, sur le contrat d’enlèvement. Devant un risque grave, chacun peut se retirer (code du travail, art. L. 4131-1). Aucun gardien ne porte seul un meuble ou un appareil.',
    about: { nature: 'bins.bulky' },
  },
  {
    directorate: 'proximite',
    on: '2026-03-19',
    agency: 'roches',
    nature: 'matter.neighbour',
    said: 'Qui prévient les locataires isolés pendant la canicule ?',
    asked: 'Canicule ou grand froid : qui appelle les locataires isolés, et peut-on en tenir une liste ?',
    reply:
      'Le registre des personnes isolées est celui de la mairie (code de l’action sociale, art. L. 121-6-1) : nous proposons de s’y inscrire, nous n’en tenons pas d’autre. Le jour de l’alerte, le gardien passe chez ceux qui l’ont demandé, et dit dans la tournée que c’est fait. Ni santé ni âge n’est écrit. Un silence derrière la porte : le 15 ou le 18.',
    about: { nature: 'matter.neighbour' },
  },
  {
    directorate: 'proximite',
    on: '2026-04-09',
    agency: 'horte-neuve',
    nature: 'plumbing.no_water',
    said: 'L’eau a été coupée ce matin sans prévenir.',
    asked:
      'Coupure ou travaux dans l’immeuble : qui prévient les locataires, comment et combien de temps avant ?',
    reply:
      'L’agence, 48 heures avant si c’est prévu : affiche dans chaque entrée, et message à ceux qui ont donné un courriel ou un portable. Si ce n’est pas prévu : un incident collectif s’ouvre, les messages partent de là, avec l’heure de retour dès qu’on la sait. La presse se renvoie à la communication. Quand c’est rétabli, on le dit aussi.',
    about: { nature: 'plumbing.no_water' },
  },
  {
    directorate: 'proximite',
    on: '2026-04-23',
    agency: 'centre',
    nature: 'matter.complaint',
    said: 'Un journaliste m’a interrogé devant la résidence.',
    asked: 'Un journaliste ou un élu appelle l’agence : qui répond ?',
    reply:
      'La communication pour la presse, la direction générale pour un élu, dans la journée. L’agence note le nom, la question et le délai, et ne commente rien, même « entre nous ». Les faits se lisent dans les fils : inutile de préparer une note. Un locataire qui parle à la presse en a le droit.',
    about: { nature: 'matter.complaint' },
  },
  {
    directorate: 'proximite',
    on: '2026-05-05',
    agency: 'razimbaud',
    nature: 'matter.question',
    said: 'Les associations se plaignent de ne jamais voir personne.',
    asked:
      'Abattement de taxe foncière en quartier prioritaire : quelles actions comptent, et qui fait le bilan ?',
    reply:
      'L’abattement est de 30 % contre des actions de qualité de vie, dans la convention signée avec la ville et l’État (CGI, art. 1388 bis) : présence et médiation, nettoyage renforcé, encombrants, tranquillité, petits travaux, lien social. La proximité fait le bilan chaque année ; heures, bons et passages se lisent par résidence, l’agence ne ressaisit rien.',
    about: { nature: 'matter.question' },
  },
  {
    directorate: 'proximite',
    on: '2026-05-19',
    agency: 'reveillon',
    nature: 'matter.appointment',
    said: 'Le gardien est en vacances et personne ne le remplace.',
    asked: 'Congés d’été : combien de présents faut-il, et qui valide les remplacements ?',
    reply:
      'Deux personnes au moins à chaque accueil, un gestionnaire technique par agence, et un gardien sur deux par secteur. Le responsable d’agence valide ; les absences et qui remplace se disent dans « Absences et astreintes », et le siège les lit là : aucun planning n’est à envoyer. Demande avant le 31 mars, réponse avant le 30 avril.',
    about: { nature: 'matter.appointment' },
  },
  {
    directorate: 'proximite',
    on: '2026-06-09',
    agency: 'saint-jean',
    nature: 'noise.neighbour',
    said: 'Je suis réveillé chaque nuit, que fait l’astreinte ?',
    asked: 'Astreinte : qui la tient, et pour quoi se déplace-t-on la nuit ?',
    reply:
      'Une personne par semaine, inscrite dans « Absences et astreintes » avec la suivante. On se déplace ou on envoie une entreprise pour un danger, une fuite qu’on ne peut arrêter, plus de courant, une porte qui ne ferme plus, quelqu’un de bloqué. Le bruit la nuit, c’est le 17. Chaque appel devient une demande : on ne tient pas de cahier à côté.',
    about: { nature: 'noise.neighbour' },
  },
  {
    directorate: 'proximite',
    on: '2026-09-15',
    agency: 'montplaisir',
    nature: 'matter.neighbour',
    said: 'Je m’inquiète pour les enfants d’à côté, à qui le dire ?',
    asked: 'Un enfant ou une personne fragile semble en danger : qui alerte-t-on ?',
    reply:
      'Sur le moment, le 17 ou le 15. Sinon le 119 pour un enfant et le 3977 pour une personne âgée ou handicapée : chacun peut appeler, sans être sûr. La conseillère sociale fait le signalement écrit ; dans le fil, rien que « venir à deux ». N’en parlez pas aux voisins.',
    about: { nature: 'matter.neighbour' },
  },
  {
    directorate: 'proximite',
    on: '2026-03-10',
    agency: 'centre',
    nature: 'matter.question',
    said: 'La nouvelle collègue ne voit pas mon dossier.',
    asked: 'Nouvel arrivant ou départ : qui ouvre et qui ferme les droits d’accès ?',
    reply:
      'Le responsable d’agence les demande dans « Équipe », avec le jour ; la direction numérique les ouvre. Au départ ou à la mutation, ils se ferment au jour dit, et le téléphone est retiré dans « Téléphones de l’équipe ». Personne ne prête son code. Une revue par an : chaque responsable relit sa liste.',
    about: { nature: 'matter.question' },
  },
  {
    directorate: 'proximite',
    on: '2026-05-28',
    agency: 'roches',
    nature: 'matter.question',
    said: 'Le gardien a perdu son téléphone.',
    asked: 'Téléphone de service perdu, cassé ou sans réseau : que fait-on ?',
    reply:
      'Perdu ou volé : retirez-le tout de suite dans « Téléphones de l’équipe », il ne s’ouvre plus ; un autre est prêt au siège le lendemain. Cassé : apportez-le, rien n’est perdu de ce qui était envoyé. Sans réseau : la tournée et les demandes se gardent et partent plus tard ; le dire dans un fil suffit pour qu’on regarde.',
    about: { nature: 'matter.question' },
  },
  {
    directorate: 'assurances',
    on: '2026-01-13',
    agency: 'horte-neuve',
    nature: 'roof.leak',
    said: 'La toiture a huit ans, est-elle encore garantie ?',
    asked: 'Dommages-ouvrage : qui déclare, et avant quelle date ?',
    reply:
      'Le service des assurances, avant la fin des dix ans qui suivent la réception (code civil, art. 1792-4-1). L’agence envoie la demande, les photos et le numéro du logement dès le premier signe : fissure qui traverse, infiltration, carrelage qui se lève. L’assureur a soixante jours pour dire s’il couvre (code des assurances, art. L. 242-1). Un an avant la fin, nous faisons le tour des immeubles concernés.',
    about: { nature: 'roof.leak' },
  },
  {
    directorate: 'assurances',
    on: '2026-06-23',
    agency: 'razimbaud',
    nature: 'bins.full',
    said: 'Les conteneurs ont été abîmés, qui le déclare à l’assurance ?',
    asked: 'Incendie dans un immeuble : que fait l’agence le lendemain, et qui reloge ?',
    reply:
      'Le service de sécurité dit quels logements sont habitables : personne ne rentre avant. L’assurance de chaque locataire reloge d’abord, nous ensuite, à l’hôtel trois nuits puis dans un logement libre. Photos avant tout nettoyage, plainte si c’est volontaire, déclaration sous cinq jours ouvrés. Une seule personne par immeuble parle aux locataires, son nom est affiché.',
    about: { nature: 'bins.full' },
  },
]
