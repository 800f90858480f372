/** Whether a frame's comments have been looked for: until then it cannot say that it has none. */
export interface FirstLook {
  readonly isOver: boolean;
  readonly over: Promise<null>;
  end(): void;
}

export function createFirstLook(): FirstLook {
  let isOver = false;
  let resolve: (nothing: null) => void = () => undefined;
  const over = new Promise<null>(settle => {
    resolve = settle;
  });
  return {
    get isOver() {
      return isOver;
    },
    over,
    end() {
      isOver = true;
      resolve(null);
    },
  };
}
