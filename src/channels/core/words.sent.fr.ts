/** What came with words from outside, told in their thread and in the intake. */
export const fr = {
  'sent.whole': 'Tout le message',
  'sent.unkept': 'Non gardé : {name}, {why}',
  'sent.waits': 'Pas encore là : {name}, {why}',
  'unkept.too_large': 'plus de 10 Mo',
  'unkept.too_many': 'trop de fichiers d’un coup',
  'unkept.too_long': 'message vocal trop long',
  'unkept.kind': 'ni photo, ni message vocal, ni document que la maison garde',
  'unkept.program': 'contient un programme',
  'unkept.unreadable': 'fichier abîmé ou vide',
  'unkept.heic': 'photo d’iPhone que cette installation ne sait pas convertir',
  'unkept.winmail': 'pièce jointe d’Outlook que cette installation ne sait pas ouvrir',
  'unkept.infected': 'virus trouvé',
  'unkept.unchecked': 'le contrôle antivirus ne répond pas, nouvel essai bientôt',
}
