package strictjson_test

import (
	"errors"
	"testing"

	"github.com/regkz/regkz/internal/strictjson"
)

var errSecret = errors.New("not to be told")

// The secret types refuse everything that is not the word fine, and say nothing.
type (
	secretText   string
	secretKey    string
	secretNumber uint8
	secretWord   string
	secretJSON   struct{}
	// vault holds a secret without being one, and is written as an object.
	vault   struct{ Text secretText }
	private struct {
		Text   secretText            `json:"text"`
		JSON   secretJSON            `json:"json"`
		Number secretNumber          `json:"number"`
		Word   secretWord            `json:"word"`
		List   []secretText          `json:"list"`
		ByKey  map[secretKey]int     `json:"byKey"`
		Deep   map[secretKey]private `json:"deep"`
		ByText map[string]secretText `json:"byText"`
		Vault  vault                 `json:"vault"`
		Open   string                `json:"open"`
	}
)

func (secretText) Secret()   {}
func (secretKey) Secret()    {}
func (secretNumber) Secret() {}
func (*secretWord) Secret()  {}
func (*secretJSON) Secret()  {}

func (s *secretText) UnmarshalText(text []byte) error {
	if string(text) != "fine" {
		return errSecret
	}
	*s = secretText(text)
	return nil
}

// The letter f alone is fine too, so that two keys can mean the same.
func (s *secretKey) UnmarshalText(text []byte) error {
	if string(text) != "fine" && string(text) != "f" {
		return errSecret
	}
	*s = "fine"
	return nil
}

func (*secretJSON) UnmarshalJSON([]byte) error { return errSecret }

func TestSecretsAreNotShown(t *testing.T) {
	for _, row := range []struct{ rule, data, want string }{
		{"a refused text", `{"text":"85010130012"}`, `text (line 1, column 9): a string, not shown: value not accepted: not to be told`},
		{"a refused text in escapes", `{"text":"8501013001\u0032"}`, `text (line 1, column 9): a string, not shown: value not accepted: not to be told`},
		{"a refused text in a list", `{"list":["fine","8501"]}`, `list[1] (line 1, column 17): a string, not shown: value not accepted: not to be told`},
		{"a refused text in a map", `{"byText":{"8501":"8502"}}`, `byText.8501 (line 1, column 19): a string, not shown: value not accepted: not to be told`},
		{"a refused text in a type that is none", `{"vault":{"Text":"8501"}}`, `vault.Text (line 1, column 18): a string, not shown: value not accepted: not to be told`},
		{"a number in place of a text", `{"text":85010130012}`, `text (line 1, column 9): a number, not shown: wrong type: a string is wanted`},
		{"true in place of a text", `{"text":true}`, `text (line 1, column 9): true or false, not shown: wrong type: a string is wanted`},
		{"a list in place of a text", `{"text":["8501"]}`, `text (line 1, column 9): an array, not shown: wrong type: a string is wanted`},
		{"an object in place of a text", `{"text":{"8501":1}}`, `text (line 1, column 9): an object, not shown: wrong type: a string is wanted`},
		{"a refused raw string", `{"json":"8501"}`, `json (line 1, column 9): a string, not shown: value not accepted: not to be told`},
		{"a refused raw number", `{"json":8501}`, `json (line 1, column 9): a number, not shown: value not accepted: not to be told`},
		{"a number out of range", `{"number":8501}`, `number (line 1, column 11): a number, not shown: number not accepted: it must be in the range of uint8`},
		{"a number with a fraction", `{"number":1.5}`, `number (line 1, column 11): a number, not shown: number not accepted: an integer is written without fraction and exponent`},
		{"a string in place of a number", `{"number":"8501"}`, `number (line 1, column 11): a string, not shown: wrong type: a number is wanted`},
		{"a number in place of a word", `{"word":8501}`, `word (line 1, column 9): a number, not shown: wrong type: a string is wanted`},
		{"a refused key", `{"byKey":{"fine":1,"8501":1}}`, `byKey[…] (line 1, column 20): key, not shown: value not accepted: not to be told`},
		{"two keys that mean the same", `{"byKey":{"fine":1,"f":1}}`, `byKey[…] (line 1, column 20): key, not shown: duplicate key: an object has each key once`},
		{"a refused value below a key", `{"byKey":{"fine":"1"}}`, `byKey[…] (line 1, column 18): string "1": wrong type: a number is wanted`},
		{"a fault deep below keys", `{"deep":{"fine":{"deep":{"f":{"open":1}}}}}`, `deep[…].deep[…].open (line 1, column 38): number "1": wrong type: a string is wanted`},
		{"what is no secret is shown beside one", `{"text":"fine","open":8501}`, `open (line 1, column 23): number "8501": wrong type: a string is wanted`},
		{"a type that holds a secret is none", `{"vault":8501}`, `vault (line 1, column 10): number "8501": wrong type: an object is wanted`},
	} {
		t.Run(row.rule, func(t *testing.T) {
			zero, err := into[private]([]byte(row.data), strictjson.Limits{})
			checkError(t, zero, err)
			if err.Error() != row.want {
				t.Errorf("error text =\n%s, want\n%s", err, row.want)
			}
		})
	}
	got, err := strictjson.Decode[private]([]byte(`{"text":"fine","number":255,"word":"any","byKey":{"f":1}}`), strictjson.Limits{})
	if err != nil || got.Text != "fine" || got.Number != 255 || got.Word != "any" || got.ByKey["fine"] != 1 {
		t.Errorf("what is fine is read as %+v, %v", got, err)
	}
}
