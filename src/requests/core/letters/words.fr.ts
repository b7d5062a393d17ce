/** Letters and posters: sentences that a tenant reads on paper or by mail. */
export const fr = {
  'letter.hello': 'Bonjour {name},',
  'letter.hello.none': 'Madame, Monsieur,',
  'letter.agency': '{agency}, {phone}',
  'letter.thread': 'Vous pouvez suivre votre demande et nous écrire ici : {link}',
  'letter.charge.subject': 'Cette réparation est à votre charge (demande n° {ref})',
  'letter.charge.what': 'Le {filed}, vous nous avez signalé : « {nature} » ({place}).',
  'letter.charge.why':
    'La loi met cette réparation à la charge du locataire. Elle fait partie des réparations locatives, à la ligne {line} de la liste : {words} (décret n° 87-712 du 26 août 1987, annexe).',
  'letter.charge.do': 'Ce que vous pouvez faire : {advice}',
  'letter.charge.except':
    'La réparation revient au bailleur si l’élément est usé par le temps, s’il a été mal construit ou mal posé, ou en cas d’accident imprévisible ou de force majeure (loi n° 89-462 du 6 juillet 1989, article 7 d). Si c’est le cas, répondez-nous avec une photo : nous regarderons à nouveau.',
  'letter.charge.contact':
    'Pour une question, ou si vous n’êtes pas d’accord : {agency}, {phone}. Vous pouvez aussi saisir gratuitement la commission départementale de conciliation.',
  'letter.advice': 'faites réparer par un professionnel ou réparez vous-même. Gardez la facture.',
  'letter.advice.II.a':
    'un peu de graisse ou un tournevis suffisent souvent. Les poignées se trouvent en magasin de bricolage.',
  'letter.advice.II.b':
    'protégez la vitre avec un carton et du ruban adhésif, puis appelez votre assurance habitation : le bris de glace y est souvent compris.',
  'letter.advice.II.d':
    'pour une clé, demandez un double à un serrurier ou à votre gardien, qui connaît le modèle. Pour une serrure dure, un peu de graphite suffit souvent.',
  'letter.advice.III.a':
    'une couche de peinture ou un peu d’enduit suffisent. Demandez à votre agence avant de changer les couleurs.',
  'letter.advice.III.c': 'une vis, une charnière ou une tablette se trouvent en magasin de bricolage.',
  'letter.advice.IV.a':
    'essayez d’abord une ventouse, puis dévissez et nettoyez le siphon au-dessus d’une bassine. Évitez les produits corrosifs. Si l’eau remonte aussi chez vos voisins, dites-le-nous : c’est alors à nous d’intervenir.',
  'letter.advice.IV.b':
    'fermez le robinet du gaz et remplacez le tuyau avant sa date limite, ou faites-le remplacer. Si cela sent le gaz, sortez et appelez le 0 800 47 33 33.',
  'letter.advice.IV.d':
    'fermez l’arrivée d’eau et changez le joint ou la petite pièce, ou faites-le faire par un plombier.',
  'letter.advice.IV.e':
    'le flexible se dévisse à la main et se remplace par un modèle du commerce. Le vinaigre blanc ôte le calcaire.',
  'letter.advice.V':
    'coupez le courant au tableau avant de toucher à la prise ou à l’interrupteur. En cas de doute, appelez un électricien.',
  'letter.poster.subject': '{nature}',
  'letter.poster.since': 'Depuis le {since}',
  'letter.poster.planned': 'Prévu : {slot}',
  'letter.poster.back': 'Retour prévu le {back}',
  'letter.poster.unknown': 'Retour à la normale : date affichée ici dès qu’elle est connue',
  'letter.poster.known': 'L’agence le sait : inutile de le signaler à nouveau.',
  'letter.poster.danger': 'En cas de danger, appelez le 112.',
} as const
