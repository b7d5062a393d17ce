import { type Db, sql } from '../../../kernel/server/sql.ts'

/**
 * Of what most passwords are made, in French and in English: our own list, folded, the longest first. With digits, years and rows of keys
 * around them they make the ones that are tried first; alone or together, none of them guards an account.
 */
const common: readonly string[] = `
administrateur administrator allezlesbleus monmotdepasse anniversaire bonnejournee confidentiel
vivelafrance identifiant utilisateur azertyuiop changezmoi christophe coccinelle entreprise fraternite
jevousaime joyeuxnoel locataires motdepasse ordinateur patrimoine provisoire qwertyuiop republique
temporaire alexandre arcenciel bailleurs bienvenue connexion direction francaise gardienne guillaume
instagram locataire logements marseille microsoft minecraft nationale olympique princesse printemps
quittance residence sebastien septembre stephanie achanger bailleur benjamin bretagne caroline champion
changeme chocolat chouchou computer decembre dimanche facebook football fortnite frederic iloveyou immeuble
internet isabelle jennifer logement mercredi monamour moncoeur motpasse nathalie nounours novembre ouvretoi
papillon password passwort philippe sandrine starwars sunshine superman testtest vacances vendredi whatever
android antoine aurelie automne bonjour bonsoir camille caramel charlie dauphin default egalite enfants
exemple famille fevrier freedom gabriel gardien gestion habitat janvier jessica jetaime juillet laurent
letmein liberte licorne michael nicolas nouveau nutella octobre outlook patrick pokemon raphael ronaldo
samsung secrete service sociale societe thierry travail trustno valerie vanille vincent welcome windows
youtube abcdef access agence arthur autumn azerty basket batman bisous bonbon bureau celine cerise chaton
cherie cheval compte coucou daniel defaut doudou dragon enfant equipe etoile family flower fraise france
george google iphone jardin jeanne jtaime julien loulou maison master matrix maxime mbappe michel monkey
naruto office pierre prince quatre qwerty qwertz robert samedi secret sesame shadow social soleil sophie
spring summer tennis thomas voyage winter wxcvbn zidane acces admin amour annee avril calin cheri chien
chloe coeur eight essai hello hiver jeudi julie lapin laura login louis loyer lucas lundi maman mamie manon
mardi marie mario merci messi ninja panda paris passe passw pizza rugby salut sarah seven three tigre trois
abcd aout azer bebe cafe chat ciel cinq demo deux emma five foot four hugo huit juin lion loge loup lune
lyon mars neuf nine noel papa papi qsdf root sept test user vive zero abc dix ete hlm lea lol mdr non one
oui psg six ten two xyz yes
`
  .trim()
  .split(/\s+/)

/** What is too common here for a password: the words above, and those that everybody of this house knows. */
export const commonHere = async (db: Db, person: string): Promise<string[]> => {
  const rows = await db.rows<{ said: string }>(sql`
    select value ->> 'name' as said from kernel.setting where key = 'landlord'
    union select name from estate.office
    union select commune from estate.residence
    union select first_name || ' ' || last_name || ' ' || email || ' ' || phone from people.person where id = ${person}`)
  return [...rows.flatMap(({ said }) => (said ?? '').split(/[^\p{L}\p{N}]+/u)), ...common]
}
