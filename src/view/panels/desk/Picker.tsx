/** The list of orders that concern a desk or a thing on the map, and beside it what the chosen one does. */
import { useDeferredValue, useId, useState } from 'react';
import { Heading } from 'react-aria-components';
import type { Observation, OrderChoice } from '../../../engine/types.ts';
import { themeOf, useWords } from '../context.tsx';
import { type ChoiceGroup, groupsOf } from '../model/targets.ts';
import { Sheet } from '../Sheet.tsx';
import { orderName } from '../words/orderWords.ts';
import { refusalWords } from '../words/refusalWords.ts';
import type { DeskProps } from './actions.ts';
import { OrderDetail } from './OrderDetail.tsx';
import { Subject } from './Subject.tsx';

export function Picker({ view, actions }: DeskProps) {
  const { side } = useWords();
  const { selection } = view;
  const close = () => actions.select({ kind: 'none' });
  const key = JSON.stringify(selection);
  return (
    <Sheet
      open={selection.kind !== 'none'}
      theme={themeOf(side)}
      width="wide"
      className="picker"
      onClose={close}
    >
      {selection.kind === 'none' ? null : (
        <PickerBody key={key} view={view} actions={actions} onClose={close} />
      )}
    </Sheet>
  );
}

interface BodyProps extends DeskProps {
  readonly onClose: () => void;
}

const keyOf = ({ desk, kind }: OrderChoice): string => `${desk} ${kind}`;

function PickerBody({ view, actions, onClose }: BodyProps) {
  const { text, scenario } = useWords();
  const { selection, update, drafts } = view;
  const groups = groupsOf(scenario, update, selection);
  const draft = selection.kind === 'desk' ? drafts[selection.desk] : null;
  const all = groups.flatMap(({ choices }) => choices);
  const [open, setOpen] = useState<string | null>(() => {
    const drafted = all.find(({ kind }) => kind === draft?.kind);
    return drafted === undefined ? null : keyOf(drafted);
  });
  // The order is marked in the list at once; what it does may take a weak machine a moment.
  const shown = useDeferredValue(open);
  const chosen = all.find((choice) => keyOf(choice) === shown);
  return (
    <>
      <header className="picker-head">
        <Heading slot="title">{usePickerTitle(view)}</Heading>
        <button type="button" className="button button-small" onClick={onClose}>
          {text.say('picker.close')}
        </button>
      </header>
      <div className={chosen === undefined ? 'picker-panes' : 'picker-panes picker-chosen'}>
        <nav className="picker-list" aria-label={text.say('picker.list')}>
          {all.length === 0 ? <p className="quiet">{text.say('picker.none')}</p> : null}
          {groups.map((group) => (
            <PickerGroup
              key={group.group}
              group={group}
              open={open}
              onOpen={setOpen}
              showDesk={selection.kind !== 'desk'}
              seen={update.observation}
            />
          ))}
        </nav>
        <div className="picker-detail" aria-live="polite">
          {chosen === undefined ? (
            <Subject selection={selection} seen={update.observation} idle={all.length === 0} />
          ) : (
            <OrderDetail
              key={shown}
              choice={chosen}
              view={view}
              actions={actions}
              onBack={() => setOpen(null)}
              onDone={onClose}
            />
          )}
        </div>
      </div>
    </>
  );
}

function usePickerTitle({ selection }: DeskProps['view']): string {
  const { text, names } = useWords();
  if (selection.kind === 'desk')
    return text.say('picker.title', { desk: text.say(`desk.${selection.desk}`) });
  return selection.kind === 'target'
    ? text.say('picker.title.target', { what: names.target(selection.target) })
    : '';
}

interface GroupProps {
  readonly group: ChoiceGroup;
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly showDesk: boolean;
  readonly seen: Observation;
}

function PickerGroup({ group, ...list }: GroupProps) {
  const { text } = useWords();
  const open = group.choices.filter(({ refusal }) => refusal === null);
  return (
    <section>
      <h3 className="label">{text.say(`group.${group.group}`)}</h3>
      <PickList {...list} choices={open} />
      {barredIn(group.choices).map((choices) => (
        <Barred key={choices[0]?.kind} {...list} choices={choices} />
      ))}
    </section>
  );
}

/** What cannot be ordered now, together by the reason, in the order in which the reasons first come. */
function barredIn(choices: readonly OrderChoice[]): readonly (readonly OrderChoice[])[] {
  const barred = choices.flatMap(({ refusal }) => (refusal === null ? [] : [refusal.code]));
  return [...new Set(barred)].map((code) => choices.filter(({ refusal }) => refusal?.code === code));
}

interface ListProps extends Omit<GroupProps, 'group'> {
  readonly choices: readonly OrderChoice[];
}

/** The reason stands once, above all that it bars. */
function Barred({ choices, ...list }: ListProps) {
  const words = useWords();
  const reason = useId();
  const code = choices[0]?.refusal?.code;
  if (code === undefined) return null;
  return (
    <>
      <p id={reason} className="pick-reason">
        {refusalWords(words, list.seen, code)}
      </p>
      <PickList {...list} choices={choices} reason={reason} />
    </>
  );
}

function PickList({ choices, open, onOpen, showDesk, reason }: ListProps & { readonly reason?: string }) {
  const words = useWords();
  return (
    <ul>
      {choices.map((choice) => (
        <li key={keyOf(choice)}>
          <button
            type="button"
            className={choice.refusal === null ? 'pick' : 'pick pick-refused'}
            aria-current={open === keyOf(choice)}
            aria-describedby={reason}
            onClick={() => onOpen(keyOf(choice))}
          >
            <b>{orderName(words, choice.kind)}</b>
            {showDesk ? <small>{words.text.say(`desk.${choice.desk}`)}</small> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
