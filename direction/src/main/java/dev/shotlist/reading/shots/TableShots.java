package dev.shotlist.reading.shots;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Time;
import dev.shotlist.reading.text.WholePiece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shots in the rows of a table: "1 | cocoa pod cut open | 4s", "A; a tourist and a menu; panic".
 * The column of pictures is the one with most words that heads neither text nor sound.
 */
final class TableShots {
    private static final int LEAST_ROWS = 2;
    private static final int LONGEST_HEAD = 4;
    private static final double LONGEST_SECONDS = 120;
    private static final Kind[] HEADS_OTHERS = {Kind.TEXT_WORD, Kind.VOICE, Kind.MUSIC_WORD};

    private final BriefText brief;
    private final WholePiece whole;
    private final Timings timings = new Timings();
    private List<Fact<RequiredLine>> lines = List.of();
    private double end;

    TableShots(BriefText brief) {
        this.brief = brief;
        whole = new WholePiece(brief);
    }

    /** The cells of one line, each from and to a token. */
    private record Row(List<int[]> cells) {
        int[] cell(int column) {
            return cells.get(column);
        }
    }

    boolean read(ShotBuilder shots) {
        return read(shots, '|', 2) || read(shots, ';', 3);
    }

    private boolean read(ShotBuilder shots, char mark, int leastCells) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        while (line <= brief.size()) {
            int to = lineEnd(line);
            Row row = row(line, to, mark);
            boolean rule = line < to && row.cells().isEmpty() && holds(line, to, mark);
            boolean fits =
                    row.cells().size() >= leastCells
                            && (rows.isEmpty()
                                    || rows.getLast().cells().size() == row.cells().size());
            if (fits) {
                rows.add(row);
            } else if (!rule) {
                if (add(shots, rows)) {
                    return true;
                }
                rows.clear();
            }
            line = to + 1;
        }
        return add(shots, rows);
    }

    private int lineEnd(int from) {
        int to = from;
        while (to < brief.size() && !brief.tokens[to].isBreak()) {
            to++;
        }
        return to;
    }

    private boolean holds(int from, int to, char mark) {
        for (int i = from; i < to; i++) {
            if (brief.mark(i, mark)) {
                return true;
            }
        }
        return false;
    }

    /** No cells where the line has no such mark, or nothing between its marks. */
    private Row row(int from, int to, char mark) {
        List<int[]> cells = new ArrayList<>();
        if (!holds(from, to, mark)) {
            return new Row(cells);
        }
        int start = from;
        boolean said = false;
        for (int i = from; i <= to; i++) {
            if (i == to || brief.mark(i, mark)) {
                boolean border = i == start && (i == from || i == to);
                if (!border) {
                    cells.add(new int[] {start, i});
                    said |= words(start, i) > 0;
                }
                start = i + 1;
            }
        }
        return new Row(said ? cells : List.of());
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        return words;
    }

    private boolean add(ShotBuilder shots, List<Row> rows) {
        if (rows.size() < LEAST_ROWS) {
            return false;
        }
        Row head = isHead(rows) ? rows.getFirst() : null;
        List<Row> body = head == null ? rows : rows.subList(1, rows.size());
        int column = pictures(head, body);
        if (body.size() < LEAST_ROWS || column < 0 || isSheet(body, column)) {
            return false;
        }
        int before = shots.size();
        int timed = 0;
        for (int i = 0; i < body.size(); i++) {
            Row row = body.get(i);
            Seconds length = length(head, row, column);
            timed += length == null ? 0 : 1;
            int[] cell = row.cell(column);
            shots.addCounted(cell[0], cell[1], length, i == body.size() - 1);
        }
        if (shots.size() - before < LEAST_ROWS) {
            shots.cutTo(before);
            timings.clear();
            end = 0;
            return false;
        }
        end = timed < body.size() ? 0 : end;
        if (head != null) {
            lines = new TableLines(brief).under(head.cells(), cells(body));
        }
        return true;
    }

    List<Fact<RequiredLine>> lines() {
        return lines;
    }

    private static List<List<int[]>> cells(List<Row> rows) {
        return rows.stream().map(Row::cells).toList();
    }

    /** Short cells above longer ones, one of which names what its column holds. */
    private boolean isHead(List<Row> rows) {
        boolean named = false;
        for (int[] cell : rows.getFirst().cells()) {
            if (words(cell[0], cell[1]) > LONGEST_HEAD) {
                return false;
            }
            for (int i = cell[0]; i < cell[1]; i++) {
                if (brief.tokens[i].isNumber()) {
                    return false;
                }
                named |=
                        brief.tokens[i].header
                                || brief.cue(Cue.SCENE_KEY, i)
                                || brief.isAny(
                                        i,
                                        Kind.SCENE_WORD,
                                        Kind.SHOT_LIST_MARK,
                                        Kind.LENGTH_MARK,
                                        Kind.UNIT)
                                || brief.isAny(i, HEADS_OTHERS);
            }
        }
        return named;
    }

    /** The column with most words; -1 where none shows more than a word or two. */
    private int pictures(@Nullable Row head, List<Row> body) {
        int best = -1;
        int most = body.size() * 3 / 2;
        int columns = body.isEmpty() ? 0 : body.getFirst().cells().size();
        for (int column = 0; column < columns; column++) {
            int words = 0;
            for (Row row : body) {
                int[] cell = row.cell(column);
                words += brief.tokens[cell[0]].quote < 0 ? words(cell[0], cell[1]) : 0;
            }
            boolean other =
                    head != null
                            && head.cell(column)[0] < head.cell(column)[1]
                            && headsOthers(head.cell(column));
            if (words > most && !other) {
                most = words;
                best = column;
            }
        }
        return best;
    }

    private boolean headsOthers(int[] cell) {
        for (int i = cell[0]; i < cell[1]; i++) {
            if (brief.isAny(i, HEADS_OTHERS)) {
                return true;
            }
        }
        return false;
    }

    /** "Platform | Instagram reel": rows that say what the piece is to be. */
    private boolean isSheet(List<Row> body, int column) {
        int keyed = 0;
        for (Row row : body) {
            int[] cell = row.cell(column);
            int[] first = row.cell(0);
            boolean key =
                    column > 0
                            && (whole.isMeant(first[0], first[1])
                                    || brief.is(Kind.LENGTH_MARK, first[0])
                                    || brief.is(Kind.PRODUCT_MARK, first[0]));
            keyed += key || whole.opensWith(cell[0], cell[1]) ? 1 : 0;
        }
        return keyed * 3 > body.size();
    }

    /** "4s", "0-3", or a bare number under "secs". */
    private @Nullable Seconds length(@Nullable Row head, Row row, int pictures) {
        for (int column = 0; column < row.cells().size(); column++) {
            int[] cell = row.cell(column);
            if (column == pictures || cell[0] >= cell[1] || !brief.tokens[cell[0]].isNumber()) {
                continue;
            }
            Time time = Time.at(brief, cell[0]);
            double first = brief.tokens[cell[0]].number;
            boolean alone = cell[1] - cell[0] == 1;
            boolean headed = head != null && isTime(head.cell(column));
            boolean range =
                    cell[1] - cell[0] >= 3
                            && brief.mark(cell[0] + 1, '-')
                            && brief.tokens[cell[0] + 2].isNumber();
            double seconds =
                    range
                            ? brief.tokens[cell[0] + 2].number - first
                            : time != null && time.unit() < 60
                                    ? time.seconds()
                                    : alone && headed ? first : 0;
            if (seconds > 0 && seconds < LONGEST_SECONDS) {
                timings.add(cell[0], cell[1]);
                end += seconds;
                return Seconds.of(seconds);
            }
        }
        return null;
    }

    private boolean isTime(int[] cell) {
        return cell[0] < cell[1] && brief.isAny(cell[0], Kind.UNIT, Kind.LENGTH_MARK);
    }

    /** Whether a token belongs to the length of a shot, which is no length of the piece. */
    boolean holds(int token) {
        return timings.hold(token);
    }

    /** How long all the rows last, in seconds, or 0. */
    double end() {
        return timings.isEmpty() ? 0 : end;
    }
}
