import { plain } from '../../../kernel/core/fold-words.ts'

/** RPLS writes capitals without accents. Words whose accents are sure, whatever the street. */
export const accents = new Map(
  `
  résidence résidences bâtiment cité allée église école hôtel château génie charité théâtre musée lycée marché abbé évêché
  général maréchal république liberté égalité fraternité libération résistance déportés fusillés étoile forêt forêts chêne
  chênes érable érables cèdre cèdres genêts germandrée centaurées orchidées primevères pêcheurs pêcher pêchers métairie
  méditerranée pyrénées cévennes provençal français française françois frédéric andré émile léon théophile hélène rené
  jérôme gérard édouard éric étienne irène thérèse molière fénelon jaurès guérin quéribus rivière lumière écluse évêque
  bohème bergère clément clémence départementale réservoir île îlot côte coteaux fossé fossés hôpital préfecture
  arènes opération sébastien félibres corbières élysiques bâtiments vénus solférino kléber hérold trésor collège
  géranium géraniums némorin abélard mélèzes frênes aubépines bruyères violette pléiades hémon béranger besançon
  `
    .trim()
    .split(/\s+/)
    .map((word) => [plain(word), word]),
)

/** Words that files shorten. */
export const abbreviations: Record<string, string> = {
  rsd: 'résidence',
  res: 'résidence',
  gal: 'général',
  gral: 'général',
  mal: 'maréchal',
  dr: 'docteur',
  pr: 'professeur',
  prof: 'professeur',
  cdt: 'commandant',
  pdt: 'président',
  ind: 'individuelle',
}
