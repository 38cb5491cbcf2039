import type { IsoDate } from "../../../domain/calendar.ts";
import type { ClaimantSlug } from "../../../domain/claimants.ts";
import type { WeaponSlug } from "../../../domain/weapons.ts";
import type { NotCountedReason } from "../../not-counted.ts";
import type { Country } from "../../sense.ts";
import type { Sentence } from "../../sentences.ts";
import type { Binding, Unit } from "../units/unit.ts";
import type { When } from "../when/time.ts";
import type { placesOf } from "../where/places.ts";
import type { Scene } from "../where/scene.ts";
import { enemyBy, ownerOf } from "../who/attacker.ts";
import type { Source } from "../who/sources.ts";
import type { Voice } from "../who/speakers.ts";
import type { War } from "../who/wars.ts";
import type { Fact, Refusal } from "./fact.ts";

/** One sentence with its units, speakers and places, before it is read in the light of the others. */
export interface Draft {
  readonly sentence: Sentence;
  readonly units: Unit[];
  readonly voices: Voice[];
  readonly places: ReturnType<typeof placesOf>;
  /** It names a source, but none that is known: "as reported earlier". */
  readonly unknownSource: boolean;
  /** A quotation of several sentences begins or ends in it. */
  readonly turns: boolean;
}

/** What the text has told up to the sentence that is being read. */
export class Discourse {
  readonly facts: Fact[] = [];
  readonly refusals: Refusal[] = [];
  readonly drafts: readonly Draft[];
  readonly published: IsoDate | null;
  /** The war that each sentence is about. */
  readonly wars: readonly War[];
  when: When | null = null;
  /** The attack that the text is about, while it tells of an older one. */
  main: When | null = null;
  /** Time of the last sentence that tells of an attack without counting. */
  setting: When | null = null;
  /** The sentence that told it. */
  settingAt = -1;
  /** Every time that the text tells, in order. */
  readonly times: When[] = [];
  /** The sentence of each. */
  readonly timesAt: number[] = [];
  weapon: WeaponSlug | null = null;
  attacker: string | null = null;
  /** Whose attack and whose words the sentences before told. */
  before: { readonly attacker: string | null; readonly claimant: ClaimantSlug | null } = {
    attacker: null,
    claimant: null,
  };
  /** Attacker that a sentence without counts tells of. */
  hint: string | null = null;
  /** "All the missiles" of which no count has been told yet. */
  allAhead: {
    readonly weapon: WeaponSlug;
    readonly binding: Binding;
    readonly claimant: ClaimantSlug | undefined;
  } | null = null;
  scene: "unknown" | "none" | Scene = "unknown";
  /** In a war elsewhere: the land under attack that was named last. */
  land: Country | null = null;
  /** The sentence that named it. */
  landAt = -1;
  /** The last sentence that spoke of the whole country. */
  nationwide = -1;
  /** The sea of a war at sea, named last. */
  sea: string | null = null;
  /** The sea named last, where boats are. */
  waters: string | null = null;
  /** The area named last. */
  area: string | null = null;
  /** Sentences that name Shaheds, and whether the text names other drones beside them. */
  readonly shaheds: number[] = [];
  otherTypes = false;
  /** Why no line of the list is a count: the reason of its heading. */
  table: NotCountedReason | null = null;
  /** Named types so far, for "the missiles". */
  readonly named: { readonly weapon: WeaponSlug; readonly sentence: number }[] = [];
  /** The sentence that is being read. */
  index = 0;
  claimant: ClaimantSlug | null = null;
  /** The binding of the last unit, for lists that go on in the next sentence. */
  binding: Binding | null = null;

  readonly publisher: Source | null;

  #enemy: Country | null | undefined;

  /** Who fires in a text that does not say it of a count: the one side of whose weapons it tells numbers, or names "the enemy". */
  enemy(): Country | null {
    if (this.#enemy === undefined) {
      const told = this.drafts.flatMap(({ units }) =>
        units.filter((unit) => unit.count && (unit.fate ?? unit.launched)),
      );
      this.#enemy =
        ownerOf(told.map(({ weapon }) => weapon)) ?? enemyBy(this.drafts.flatMap(({ sentence }) => sentence.items));
    }
    return this.#enemy;
  }

  constructor(drafts: readonly Draft[], published: IsoDate | null, wars: readonly War[], publisher: Source | null) {
    this.publisher = publisher;
    this.drafts = drafts;
    this.published = published;
    this.wars = wars;
  }
}
