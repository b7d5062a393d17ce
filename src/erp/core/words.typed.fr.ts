import type { NeededReason } from './typed/needed-there.ts'
import type { ScreenState } from './typed/screen-state.ts'
import type { TypingTaskName } from './typed/typing-tasks.ts'

/** What is typed twice, here and in the ERP, and which screens of it are still needed. */
export const fr = {
  'typed.page.title': 'Saisies en double',
  'typed.lead':
    'Ce que les équipes ont tapé ici et dans l’ERP. C’est compté par agence et par semaine, jamais par personne.',
  'typed.loading': 'Décompte des saisies en double',
  'typed.none': 'Rien n’a été tapé deux fois depuis quatre semaines',
  'typed.none.hint':
    'Quand une extraction de l’ERP répétera une valeur tapée ici, ou l’inverse, elle sera comptée ici.',
  'typed.unknown': 'On ne sait pas encore ce qui est tapé deux fois',
  'typed.unknown.hint':
    'Il faut une extraction récente de l’ERP pour le voir. Les sources se règlent dans Flux.',
  'typed.withheld':
    'Une agence de moins de cinq personnes n’est pas comptée à part : ce serait compter le travail de quelqu’un.',
  'typed.table': 'Valeurs tapées deux fois, par agence et par semaine',
  'typed.agencies': 'Agence',
  'typed.task': 'Saisie',
  'typed.week': 'Semaine du {day}',
  'typed.now': 'Cette semaine',
  'typed.hereFirst': 'Ici, puis dans l’ERP',
  'typed.thereFirst': 'Dans l’ERP, puis ici',
  'typed.thereOnly': 'Dans l’ERP seulement',
  'typed.needed': 'Ce qui se tape encore dans l’ERP',
  'typed.needed.lead':
    'Ce qui a été fait ici depuis quatre semaines et que rien n’a porté dans l’ERP : il faut l’y taper aussi.',
  'typed.needed.times': 'Fois',
  'typed.needed.why': 'Pourquoi',
  'typed.needed.landlord': 'Tout le bailleur',
  'typed.why.noWay': 'Loge ne sait pas encore l’envoyer.',
  'typed.why.noOutlet': 'Aucune sortie ne s’en charge. Les sorties se règlent dans Retour vers l’ERP.',
  'typed.why.byHand': 'La sortie est une liste à recopier.',
  'typed.why.notTaken': 'L’ERP ne l’a pas pris, ou c’était avant la sortie.',
  'typed.screens': 'Écrans de l’ERP',
  'typed.screens.lead':
    'Un écran peut fermer quand plus rien n’y est tapé une seconde fois, et que l’ERP accuse réception de ce que Loge lui envoie.',
  'typed.close': 'Noter qu’il est fermé',
  'typed.close.of': 'Noter qu’il est fermé : {task}',
  'typed.reopen': 'Rouvrir',
  'typed.reopen.of': 'Rouvrir : {task}',
  'typed.kept': 'C’est gardé, et partira avec le réseau.',
  'typed.did.close': 'C’est noté. S’il revient des saisies en double, il rouvrira de lui-même.',
  'typed.did.reopen': 'C’est noté.',
  'typed.screen.closed': 'Fermé depuis le {day}.',
  'typed.screen.closable': 'Plus rien n’est tapé deux fois depuis quatre semaines : cet écran peut fermer.',
  'typed.screen.typedTwice_one': '{n} valeur tapée deux fois depuis quatre semaines.',
  'typed.screen.typedTwice_other': '{n} valeurs tapées deux fois depuis quatre semaines.',
  'typed.screen.unseen':
    'Aucune extraction récente ne parle de ceci, et on ne sait pas si c’est tapé deux fois : {tasks}.',
  'typed.screen.carried':
    'Tout part d’ici vers l’ERP, qui en accuse réception : cet écran peut fermer. Aucune extraction ne permet de le vérifier.',
  'typed.screen.notCarried':
    'Rien n’est tapé deux fois, mais tout ce qui est tapé ici ne part pas encore vers l’ERP : il faut garder cet écran.',
  'typed.screen.watched':
    'Rien n’est tapé deux fois pour l’instant. Il faut quatre semaines pour en être sûr.',
  'typed.reopened': 'Rouvert le {day} : des valeurs y ont été tapées de nouveau.',
  'typed.task.dwelling': 'Caractéristiques du logement',
  'typed.task.building': 'Nom et adresse de l’immeuble',
  'typed.task.lease': 'Bail et entrée',
  'typed.task.leaseEnd': 'Fin de bail',
  'typed.task.leaving': 'Congé donné par le locataire',
  'typed.task.account': 'Solde de tout compte',
  'typed.task.contract': 'Marché et prix',
  'typed.task.invoice': 'Facture et paiement',
  'typed.task.phone': 'Téléphone du locataire',
  'typed.task.mail': 'Adresse électronique du locataire',
  'typed.task.supplier': 'Fiche d’une entreprise',
  'typed.task.order': 'Bon de commande',
  'typed.task.workChecked': 'Service fait',
  'typed.task.request': 'Demande d’un locataire',
  'refused.still_typed':
    'Cet écran sert encore : des valeurs y sont tapées, ou rien ne part à sa place vers l’ERP.',
  'refused.screen_closed': 'Cet écran est déjà noté comme fermé.',
} satisfies Record<`typed.task.${TypingTaskName}`, string> &
  Record<`typed.why.${NeededReason}`, string> &
  Record<`typed.screen.${Exclude<ScreenState, 'typedTwice'>}`, string> &
  Record<string, string>
