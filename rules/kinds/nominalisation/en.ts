/** English: “make a decision to” is “decide to”. */
import type { Lights } from './lights.ts';

export const enLights: Lights = {
  columns: ['infinitive', 'third-person', 'past', 'participle', 'present-participle'],
  verbs: {
    do: `make/makes/made/made/making do/does/did/done/doing conduct/conducts/conducted/conducted/conducting
      perform/performs/performed/performed/performing undertake/undertakes/undertook/undertaken/undertaking
      carry_out/carries_out/carried_out/carried_out/carrying_out`,
    give: 'give/gives/gave/given/giving provide/provides/provided/provided/providing offer/offers/offered/offered/offering',
    take: 'take/takes/took/taken/taking reach/reaches/reached/reached/reaching come_to/comes_to/came_to/come_to/coming_to',
    have: 'have/has/had/had/having',
    put: 'raise/raises/raised/raised/raising submit/submits/submitted/submitted/submitting place/places/placed/placed/placing',
  },
  articles: 'a an',
  adverbs: '',
  adjectives:
    'great big huge good strong clear direct real significant major urgent desperate lasting positive negative absolutely no any little many some several',
  subjects: '',
  stops: 'and or but that which who if when because of on in to for with from about by',
  perfect: "have has had having 've i've we've you've they've haven't hasn't hadn't",
  passive: "be is are was were been being isn't aren't wasn't weren't",
};

/** Light verbs | noun with what follows it | what may stand instead. */
export const enPairs = `
do take | decision (noun) to | decide (verb) to
do take | decision (noun) on | decide (verb) on
do take | decision (noun) about | decide (verb) on
do take | decision (noun) about whether | decide (verb) whether
do take | decision (noun) about how | decide (verb) how
do take | decision (noun) about what | decide (verb) what
do take | decision (noun) on whether | decide (verb) whether
do | investigation (noun) of | investigate (verb)
do | investigation (noun) into | investigate (verb)
do give | assessment (noun) of | assess (verb)
do | evaluation (noun) of | evaluate (verb)
do give | analysis (noun:analysis/analyses) of | analyse (verb:analyse/analyses/analysed/analysed/analysing)
do | review (noun) of | review (verb)
do | inspection (noun) of | inspect (verb)
do | examination (noun) of | examine (verb)
do | survey (noun) of | survey (verb)
do | audit (noun) of | audit (verb)
do | test (noun) of | test (verb)
do | check (noun) of | check (verb)
do | calculation (noun) of | calculate (verb)
do | comparison (noun) of | compare (verb)
do | measurement (noun) of | measure (verb)
do | adjustment (noun) to | adjust (verb)
do | change (noun) to | change (verb)
do | improvement (noun) to | improve (verb)
do | improvement (noun) in | improve (verb)
do | amendment (noun) to | amend (verb)
do | modification (noun) to | modify (verb)
do | correction (noun) to | correct (verb)
do | update (noun) to | update (verb)
do | contribution (noun) to | contribute (verb) to
do | recommendation (noun) that | recommend (verb) that
do give | reference (noun) to | refer (verb) to
do | announcement (noun) of | announce (verb)
do | announcement (noun) that | announce (verb) that
do | assumption (noun) that | assume (verb) that
do put | application (noun) for | apply (verb) for
do put | request (noun) for | ask (verb) for
do | use (noun) of | use (verb)
do | attempt (noun) to | try (verb) to
do | effort (noun) to | try (verb) to
do | complaint (noun) about | complain (verb) about
do | estimate (noun) of | estimate (verb)
do | proposal (noun) to | propose (verb) to
do | proposal (noun) that | propose (verb) that
do | statement (noun) that | say (verb) that
do | commitment (noun) to | commit (verb) to
do | distinction (noun) between | distinguish (verb) between
give | description (noun) of | describe (verb)
give | explanation (noun) of | explain (verb)
give | explanation (noun) for | explain (verb)
give | definition (noun) of | define (verb)
give | summary (noun:summary/summaries) of | summarise (verb)
give | approval (noun) to | approve (verb)
give | approval (noun) for | approve (verb)
give | consideration (noun) to | consider (verb)
give | assistance (noun) to | help (verb)
give | support (noun) to | support (verb)
give | support (noun) for | support (verb)
give | advice (noun) on | advise (verb) on
give | training (noun) to | train (verb)
give | guidance (noun) to | guide (verb)
give | encouragement (noun) to | encourage (verb)
give | protection (noun) to | protect (verb)
take | action (noun) to | act (verb) to
take | conclusion (noun) that | conclude (verb) that
take | agreement (noun) on | agree (verb) on
take | agreement (noun) that | agree (verb) that
have | need (noun) for | need (verb)
have | discussion (noun) about | discuss (verb)
have | discussion (noun) of | discuss (verb)
have | conversation (noun) about | talk (verb) about
have | impact (noun) on | affect (verb)
have | effect (noun) on | affect (verb)
have | influence (noun) on | influence (verb)
have | intention (noun) to | intend (verb) to
have | preference (noun) for | prefer (verb)
have | belief (noun) that | believe (verb) that
have | tendency (noun:tendency/tendencies) to | tend (verb) to
have | plan (noun) to | plan (verb) to
put | question (noun) about | ask (verb) about
put | objection (noun) to | object (verb) to
`;
