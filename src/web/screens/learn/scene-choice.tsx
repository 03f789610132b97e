import { useId } from "preact/hooks";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";

interface Props {
  readonly name: string;
  /** The label of each heart by its name, in the order they are told. */
  readonly labels: Readonly<Record<string, string>>;
  readonly shown: string;
  readonly onShow: (name: string) => void;
}

/** More hearts than this are a list to open: as buttons they would push the heart off a phone. */
const mostButtons = 6;

/** Which of a chapter's hearts is shown; nothing where there is only one. */
export function SceneChoice({ name, labels, shown, onShow }: Props) {
  const { learn } = useTexts();
  const count = Object.keys(labels).length;
  if (count < 2) return null;
  if (count > mostButtons) return <SceneList labels={labels} shown={shown} onShow={onShow} />;
  return (
    <Pick
      name={`scene-${name}`}
      question={learn.scenes}
      answers={labels}
      chosen={shown}
      onChoose={onShow}
    />
  );
}

/** A native list, and a way through it one by one. */
function SceneList({ labels, shown, onShow }: Omit<Props, "name">) {
  const { learn } = useTexts();
  const id = useId();
  const names = Object.keys(labels);
  const next = names[(names.indexOf(shown) + 1) % names.length] ?? shown;
  return (
    <div class="field scene-list">
      <label for={id}>{learn.scenes}</label>
      <button type="button" class="chip" onClick={() => onShow(next)}>
        {learn.nextScene}
        <Icon name="forward" size={20} />
      </button>
      <select id={id} value={shown} onChange={(event) => onShow(event.currentTarget.value)}>
        {names.map((one) => (
          <option key={one} value={one}>
            {labels[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
