/** Abbreviations of nb, nn, da and en, without their last full stop. */

/** The full stop after these never ends a sentence. */
export const continuing: ReadonlySet<string> = new Set(
  (
    'bl.a m.a f.eks t.d t.eks d.v.s dvs kl nr jf jfr jmf ca pr evt vedr mht iht pga ifm ift ' +
    'f.o.m t.o.m s.k inkl ekskl tlf dr prof adm dir ' +
    'jan feb febr apr aug sept okt nov des dec pkt fig kap jnr j.nr hhv m.h.p m.h.t i.f.t i.f.m ' +
    'saksnr sagsnr journalnr arkivsaksnr dnr ref e.g i.e vs mr mrs ms approx cf'
  ).split(' '),
);

/** These may stand last in a sentence: the full stop ends it when a capital follows. */
export const closing: ReadonlySet<string> = new Set(
  'osv etc mv m.v m.m m.fl mfl o.l ol o.a o.fl osb o.s.v kr pst stk mill mrd inc ltd jr sr a.m p.m'.split(
    ' ',
  ),
);

/** Months, so that «1. Mai» with a capital stays one date. */
export const months: ReadonlySet<string> = new Set(
  (
    'januar februar mars april mai juni juli august september oktober november desember ' +
    'marts maj december'
  ).split(' '),
);
