export const fr = {
  'refused.unknown_command':
    'Cette action n’existe pas ici. Rechargez la page : une version plus récente vous attend peut-être.',
  'refused.malformed':
    'Il manque quelque chose, ou une réponse n’a pas la forme attendue ({field}). Rien n’a été envoyé ; vos mots sont gardés.',
  'refused.id_taken':
    'Cet envoi porte le numéro d’un envoi fait par une autre personne. Recommencez depuis votre écran.',
  'refused.id_reused':
    'Cet envoi porte le numéro d’un autre envoi, déjà traité. Recommencez depuis votre écran.',
  'refused.too_old':
    'Cet envoi date de plus de {days} jours : nous ne savons plus s’il a déjà été fait, et ne le faisons pas deux fois. Regardez où en est la demande, puis recommencez si besoin.',
  'refused.busy':
    'Beaucoup de personnes écrivent en même temps sur cette demande. Rien n’est perdu : réessayez dans un instant.',
  'refused.not_found': 'Cette page n’existe pas, ou elle n’est pas à vous.',
  'refused.not_yours': 'Cette action revient à quelqu’un d’autre.',
  'refused.sign_in':
    'Votre session est terminée. Reconnectez-vous : rien de ce que vous avez écrit n’est perdu.',
  'refused.other_person':
    'Une autre personne est connectée sur cet appareil. L’envoi est gardé et attend que son auteur se reconnecte.',
  'refused.ask_by_post':
    'Ce que l’on tape ne doit pas rester dans une adresse : cette question se pose par POST.',
  'refused.too_fast': 'Trop d’envois en peu de temps. Patientez une minute, puis réessayez.',
  'refused.too_many_bytes':
    'Beaucoup de photos ont été envoyées depuis cette connexion. Celle-ci reste sur cet appareil et partira plus tard.',
  'refused.too_busy':
    'Beaucoup de personnes arrivent en même temps. Rien n’est perdu : réessayez dans quelques secondes.',
  'refused.too_large':
    'Cet envoi est trop lourd. Rien n’en a été enregistré ici : dites-le plus court, ou envoyez une photo plus petite.',
  'refused.not_json': 'Cet envoi n’est pas lisible. Rien n’a été enregistré.',
  'refused.broken':
    'Quelque chose n’a pas marché de notre côté. Gardez votre texte et réessayez ; nous avons noté l’incident ({id}).',
  'refused.offline': 'Pas de réseau pour le moment. Votre envoi est gardé et partira tout seul.',
  'refused.phone_wrong':
    'Ce numéro de téléphone n’est pas complet : dix chiffres, ou + et l’indicatif du pays. Rien n’a été envoyé ; vos mots sont gardés.',
  'refused.photo_damaged': 'La photo est arrivée incomplète. Elle va être renvoyée.',
  'refused.photo_unreadable':
    'Ce fichier n’est pas une photo que nous savons lire. Envoyez une photo JPEG, PNG ou WebP.',
  'refused.photo_heic':
    'Cette photo est au format HEIC, que nous ne savons pas lire. Sur iPhone : Réglages, Appareil photo, Formats, « Le plus compatible » ; ou envoyez une capture d’écran de la photo.',
  'refused.photo_too_large': 'Cette photo a trop de pixels (plus de 100 millions). Envoyez-la en plus petit.',
  'refused.photo_position':
    'Cette photo dit encore où elle a été prise : elle n’est pas gardée. Prenez-la ou choisissez-la dans la page de Loge, qui en retire la position ; ou envoyez-en une capture d’écran.',
  'refused.paper_damaged': 'Le document est arrivé incomplet. Il va être renvoyé.',
  'refused.paper_kind':
    'Ce fichier n’est pas gardé : seuls le sont les documents PDF, Word (.docx), OpenDocument (.odt) et les textes (.txt). Les pages web, dessins SVG, archives et programmes ne le sont pas. Enregistrez-le en PDF, puis renvoyez-le.',
  'refused.paper_macros':
    'Ce document contient des macros ou un programme : il n’est pas gardé. Enregistrez-le en PDF, puis renvoyez-le.',
  'refused.paper_two_kinds':
    'Ce fichier est fait de deux fichiers en un, ou il est abîmé : il n’est pas gardé. Enregistrez-le en PDF, puis renvoyez-le.',
  'refused.paper_misnamed':
    'Un document n’est pas ce que dit son nom : rien n’est parti. Enregistrez-le en PDF, puis renvoyez-le.',
  'refused.paper_too_large':
    'Un document pèse plus de 10 Mo : il n’est pas parti. Enregistrez-le en plus petit, ou envoyez-en les pages utiles.',
  'refused.papers_too_large':
    'Ces documents pèsent ensemble plus de 25 Mo : ils ne sont pas partis. Envoyez-les en plusieurs messages.',
  'refused.page_locked':
    'Ce PDF est protégé par un mot de passe : sa première page n’est pas montrée. Téléchargez-le pour l’ouvrir.',
  'refused.page_unreadable':
    'La première page de ce PDF n’a pas pu être dessinée. Téléchargez-le pour l’ouvrir.',
  'refused.page_without_program':
    'Cette maison n’a pas le programme qui dessine la première page des PDF. Téléchargez-le pour l’ouvrir.',
  'refused.not_sound':
    'Ce fichier n’est pas un message vocal que nous savons lire. Enregistrez-le de nouveau.',
  'refused.sound_damaged': 'Le message vocal est arrivé incomplet. Il va être renvoyé.',
  'refused.sound_too_long': 'Ce message vocal est trop long : trois minutes au plus.',
  'notice.said_at':
    'Bien reçu. Le fil montre l’heure que vous avez dite, à côté de celle qui compte pour les délais.',
  'notice.clock_off': 'L’heure de votre appareil n’est pas juste : nous avons mis la bonne sur votre envoi.',
  'astray.home': 'Aller à l’accueil',
} as const
