const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Words of everyday, folded: they stand in every question and say nothing of what is asked. */
export const everydayWords: readonly string[] = words(`
  a afin ai ainsi alors apres au aucun aussi autre autres aux avant avec avez avoir avons bien c ca car ce cela celui celle ceux ces cet cette chacun
  chacune chaque chez ci celles as peux auto maintenant hello coucou comme comment connaitre d dans de deja depuis des dernier derniere derniers dernieres deux doit donc dont du elle elles en
  encore entre est et etaient etait ete etes etre eu eux faire fait faut hui ici il ils j je jour l la le les leur leurs lors lui m ma mais me meme
  memes mes mieux moi moins mois mon n ne ni nos notre nous o on ont ou oui par parmi pas pendant peu peut plus pour pourquoi pourrait pouvez pouvoir
  pres qu quand que quel quelle quelles quels qui quoi quelque quelques s sa sans savoir se ses sera seraient si son sont sous sur t ta te tel tous
  tout toute toutes toujours tres trop tu un une vers voir vos votre vous vouloir voudrais voulons y aujourd existe existent actuellement actuel
  actuelle notamment question questions liste donner donnez indiquer merci bonjour svp recenser remonter remontee reste restent rester compte comptons
  passe passent dispose disposons gere gerons entretenons entretenir concerne concernes concernees trouve trouver trouvent situe situes possede
  possedons realise realises effectue effectuees recense enregistre enregistrees arrive arrivent arrivant faites faits eues recu recus recues agence
  agences an ans annee annees jours semaine mois trimestre prochain prochaine prochains douze derniers passee passes cette aujourdhui frequent frequents
  frequente principaux lieu lieux tombe tombent tomber souvent met mettre mettent chiffre chiffres situation point donnee donnees connu connus connue
  connues reel reelle savons etc via selon soit lequel laquelle lesquels cas ainsi autant ensuite suite puis quant lorsque tant ceci lie lies liee liees
  nombreux nombreuses plusieurs certains certaines chose facon maniere niveau cadre terme termes type types sorte genre afin toutefois egalement
  environ exactement precisement globalement total ensemble moment heure date dates vraiment simplement seulement surtout pcq parce
  comptez compter avaient serait sommes suis es eut fut aurait aurions aurait aviez peuvent pouvons pourrions devons devez doivent devrait devait fais
  font faisons va vont allons aller vient viennent venir veut veulent veux voulez tient tiennent prend prennent prendre encore presents present presente
  presentes total totale lors bas haut dit dire dites
  how many much what which the of our we do does have has is are in on for to by per and or with without there their that this it`)

/** Words of mails, folded: how one greets, asks, hurries and wishes a file to be filled; they say nothing of what is asked. */
export const mailWords: readonly string[] = words(`
  bonsoir bjr cordialement cdlt cdt salutations collegue collegues cher chers chere cheres madame monsieur equipe equipes objet rappel  
  asap hate solliciter sollicite desole desolee excusez remercie remercions remerciant avance mercie bcp beaucoup svp stp please
  pourriez pourrais possible serait souhaite souhaites souhaiterais souhaiterait souhaitons souhaitee souhaiterions besoin veuillez priere aimerais
  aimerions aimerait cherche cherchons voudrait voudrions interroge interroges interrogeons
  transmettre transmettez communiquer communiquez preciser precisez fournir fournissez envoyer envoyez renvoyer confirmer confirmez completer completez
  remplir remplissez renseigner lister listez denombrer pointer verifier evaluer estimer estimez chiffrer indiquez indiquant adresser 
  retourner transmettrez transmission retour retours remonte remontent remontez rappeler preciserez demandons demander sortir extraire extraction
  calculer reporter recensement tableau tableaux excel fichier fichiers colonne joint jointe onglet partage partager 
  imperatif imperativement lundi mardi mercredi jeudi vendredi janvier fevrier mars avril mai juin
  juillet aout septembre octobre novembre decembre midi matin demain hier huitaine tard tot
  codir comex dg dga dgd drh dsi daf ca cse comite reunion seance presentation rapport bilan activite conseil administration elu elus
  secteur secteurs perimetre territoire cote actuels actuelles ecoule ecoulee glissants glissant courant courante
  global globale globaux repartition repartis repartie detail details detaillee information informations
  evolution progression tendance ht ttc premier premiere second seconde semestre semestriel correctement partout vite petite rapide bien mal
  trois quatre cinq six sept huit dizaine
  interne internes infos info renseignement renseignements idee exemple nb nbre stp`)
