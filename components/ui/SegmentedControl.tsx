/** One choice among few, side by side. Native radio buttons: the browser gives Tab and the arrow keys. */
import { useId } from 'preact/hooks';

export interface SegmentedControlProps<Value extends string> {
  label: string;
  options: { value: Value; label: string }[];
  value: Value;
  /** Id of the line that says what the choice means. */
  describedBy?: string;
  onChange(value: Value): void;
}

export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <div
      class="segments"
      role="radiogroup"
      aria-label={props.label}
      aria-describedby={props.describedBy}
    >
      {props.options.map(({ value, label }) => (
        <label key={value} class="segment" title={label}>
          <input
            type="radio"
            class="ds-sr-only"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
