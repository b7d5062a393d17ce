import type { Naming } from '../../kernel/core/roles.ts'
import { fr as tenants } from './tenants/words.fr.ts'

export const fr = {
  'hire.usage':
    'Usage : npm run loge -- people hire --role hq|manager|agent|technician|operator|letting|caretaker --email ADRESSE --name "Prénom Nom" [--agency X] [--job MÉTIER] [--login NOM] [--lang fr|en]',
  'hire.done': '{name} peut entrer : {url}. Un lien lui sera envoyé à {email}, à sa demande.',
  'hire.which': 'Dites dans quelle agence : --agency, parmi {agencies}.',
  'hire.none':
    'Il n’y a pas encore d’agence. Chargez d’abord le patrimoine (estate import rpls), ou commencez par le siège : --role hq.',
  'refused.sign_in_wrong':
    'Cet identifiant et ce mot de passe ne vont pas ensemble. Vérifiez-les, ou demandez un lien par courriel.',
  'refused.locked':
    'Trop d’essais manqués. Par sécurité, réessayez dans {minutes} min ; ce compte n’est pas bloqué pour toujours.',
  'refused.other_site':
    'Cet envoi vient d’une autre page que les nôtres : nous ne l’avons pas suivi. Recommencez depuis cette page.',
  'refused.token_unknown':
    'Cette clé n’ouvre rien : elle est périmée, retirée ou incomplète. Faites-en une autre sur votre page.',
  'refused.token_reads': 'Une clé d’outil lit les demandes des experts, et rien d’autre. Rien n’a changé.',
  'refused.too_many_tokens': 'Vous avez déjà {most} clés. Retirez celle qui ne sert plus.',
  'refused.link_unknown': 'Ce lien n’ouvre rien ici. Vérifiez qu’il est entier, ou demandez-en un autre.',
  'refused.work':
    'Beaucoup d’essais viennent d’ici. Cette page fait d’abord un petit calcul, sans rien vous demander.',
  'refused.link_elsewhere':
    'Ce lien s’ouvre dans le navigateur où il a été demandé. Pour entrer ici, demandez-en un autre d’ici.',
  'refused.link_expired':
    'Ce lien ne sert plus : il a déjà été utilisé, ou sa date est passée. Demandez-en un autre, il arrive en une minute.',
  'refused.enter_again':
    'Ce changement demande d’être sûr que c’est vous : donnez à nouveau votre mot de passe, ou entrez par un nouveau lien.',
  'refused.address_at_agency':
    'Une adresse de courriel se donne à l’agence, ou par la personne elle-même à « Mon compte ». Rien n’a changé.',
  'refused.code_wrong':
    'Cette adresse et ce code ne vont pas ensemble. Vérifiez-les sur la lettre, ou appelez votre agence.',
  'refused.password_short':
    'Ce mot de passe est trop court : {least} caractères au moins. Une phrase que vous retenez convient très bien.',
  'refused.password_long': 'Ce mot de passe est trop long : {most} caractères au plus.',
  'refused.password_plain':
    'Ce mot de passe se devine trop vite. Choisissez plutôt quelques mots sans rapport entre eux.',
  'refused.password_wrong':
    'Ce n’est pas votre mot de passe actuel. S’il est oublié, connectez-vous par un lien, puis changez-le.',
  'refused.no_account':
    'Vous vous connectez par un lien envoyé par courriel : il n’y a pas de mot de passe à changer.',
  'refused.demo_only': 'Sur une démonstration, les mots de passe ne se changent pas.',
  'refused.dwelling_taken': 'Un bail court déjà dans ce logement à ces dates. Enregistrez d’abord le départ.',
  'refused.already_known': 'Cette personne ou ce dossier existe déjà. Recherchez-le plutôt que de le créer.',
  'refused.login_taken': 'Cet identifiant est déjà pris. Choisissez-en un autre.',
  'refused.own_role': 'Personne ne change ses propres droits. Demandez à un ou une collègue.',
  'refused.same_hands': 'Ces deux comptes semblent être à la même personne. Demandez-le à quelqu’un d’autre.',
  'refused.not_a_caretaker': 'Seuls les gardiens ont un secteur.',
  'refused.unreachable':
    'Il faut au moins un moyen de joindre la personne : un téléphone, un courriel ou une lettre.',
  'refused.still_tenant':
    'Son bail court encore : ses données servent à l’exécuter. L’effacement se fait après le départ.',
  'refused.still_staff': 'Cette personne travaille encore ici. Mettez d’abord fin à son accès.',
  'refused.unknown_alert': 'Cette alerte ne fait pas partie de la liste.',
  'refused.alert_place':
    'Cette alerte porte sur un lieu ou sur une personne, selon la liste ; choisissez le bon.',
  'refused.alert_until': 'Cette alerte a besoin d’une fin, au plus tard le {until}.',
  'refused.alert_stands': 'Cette alerte est déjà posée ici, jusqu’au {until}. Prolongez-la plutôt.',
  'refused.day_past': 'Ce jour est passé. Un changement commence aujourd’hui ou plus tard.',
  'refused.has_left': 'Cette personne ne travaille plus ici. Rouvrez d’abord son accès.',
  'refused.no_mail':
    'Nous n’avons pas d’adresse de courriel pour cette personne : le lien ne peut pas partir.',
  'refused.absence_overlaps':
    'Une absence est déjà notée pour {name} pendant ces jours. Terminez-la d’abord.',
  'refused.stand_in_self': 'Choisissez quelqu’un d’autre : on ne se remplace pas soi-même.',
  'refused.stand_in_elsewhere':
    '{name} ne décide pas pour cette agence, et ne peut pas y remplacer. Choisissez une personne de l’agence.',
  'refused.stand_in_away':
    '{name} n’est pas là non plus, du {from} au {until}. Choisissez une autre personne.',
  'refused.stand_in_loop':
    '{name} n’est pas là ces jours-là non plus, et vous vous remplaceriez l’un l’autre. Choisissez une autre personne.',
  'refused.not_a_monday': 'Une semaine d’astreinte commence un lundi.',
  'refused.turn_elsewhere': '{name} ne décide pas pour cette agence. Choisissez une personne de l’agence.',
  'refused.turn_away': '{name} n’est pas là du {from} au {until}. Choisissez une autre personne.',
  'refused.hand_to_self': 'Choisissez quelqu’un d’autre : ces immeubles sont déjà à cette personne.',
  'refused.nothing_to_hand': 'Cette personne n’a pas d’immeuble à confier.',
  'refused.access_underway': 'Un fichier est déjà en préparation pour cette personne. Il arrive.',
  'refused.access_gone': 'Ce fichier n’est plus là : il se garde sept jours. Préparez-en un autre.',
  'access.file': 'vos-donnees',
  'role.visitor': 'Visiteur',
  'role.tenant': 'Locataire',
  'role.caretaker': 'Gardien',
  'role.technician': 'Gestionnaire technique',
  'role.agent': 'Chargé de clientèle',
  'role.manager': 'Responsable d’agence',
  'role.operator': 'Plateforme téléphonique',
  'role.letting': 'Chargé d’attribution et de commercialisation',
  'role.hq': 'Siège',
  'role.firm': 'Entreprise',
  'role.system': 'Loge',
  ...tenants,
} as const satisfies Naming<'role'>
