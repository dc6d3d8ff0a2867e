import '@/components/classroom/join-code.css';

/** The code of a class, large enough to read from the last row. */
export function JoinCode({ code }: { code: string }) {
  const halves = [code.slice(0, code.length / 2), code.slice(code.length / 2)];
  return (
    <p className="code" data-code={code}>
      <b className="sr">{[...code].join(' ')}</b>
      {halves.map((half) => (
        <span key={half} aria-hidden="true">
          {half}
        </span>
      ))}
    </p>
  );
}
